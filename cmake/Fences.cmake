# SPDX-FileCopyrightText: 2026 The IMR Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What a target may never link, however long the way there. Checked when configuring, over everything that a target links
# itself and whatever comes with that. $<LINK_ONLY:…> is passed over: it is how a static library's private libraries reach
# the linker, and brings neither headers nor symbols that could be used by mistake.

set(IMR_DRAWING "^Qt6?::(Gui|Widgets|Svg|SvgWidgets|Charts|OpenGL|OpenGLWidgets|PrintSupport|Quick)$")
set(IMR_PDF "^Qt6?::Pdf|[Pp]oppler|[Tt]esseract|imr_pages_inside")
set(IMR_DATABASE "^SQLite|^sqlite3|^Qt6?::Sql$")

set(IMR_FENCES
    "imr_core|${IMR_DRAWING}|${IMR_PDF}|KF6"
    "imr_wording|${IMR_DRAWING}|${IMR_PDF}|${IMR_DATABASE}|KF6"
    "imr_ui|${IMR_PDF}|${IMR_DATABASE}"
    "imr_pages_inside|^Qt6?::(Widgets|Svg|Charts)|${IMR_DATABASE}|KF6"
    "imr|${IMR_DRAWING}|${IMR_PDF}|${IMR_DATABASE}|KF6"
    "imr-workbench|${IMR_PDF}|${IMR_DATABASE}"
    "imr-pages|^Qt6?::(Widgets|Svg|Charts)|${IMR_DATABASE}|KF6|^imr_ui$")

# imr_link_closure(TARGET OUT): the names of all that TARGET links, direct and indirect, with "::" names unaliased.
function(imr_link_closure target out)
    set(seen "")
    get_target_property(open ${target} LINK_LIBRARIES)
    while(open)
        list(POP_FRONT open name)
        # A name may be wrapped in an expression, such as $<BUILD_INTERFACE:Qt6::Gui>: what stands in it counts.
        if(name MATCHES "^\\$<LINK_ONLY:" OR name MATCHES "^::@" OR NOT name)
            continue()
        endif()
        if(name MATCHES "^\\$<.*[:,]([A-Za-z0-9_.+-]+(::[A-Za-z0-9_.+-]+)?)>+$")
            set(name "${CMAKE_MATCH_1}")
        endif()
        if(TARGET ${name})
            get_target_property(real ${name} ALIASED_TARGET)
            if(real)
                set(name ${real})
            endif()
        endif()
        if(name IN_LIST seen)
            continue()
        endif()
        list(APPEND seen "${name}")
        if(TARGET ${name})
            get_target_property(more ${name} INTERFACE_LINK_LIBRARIES)
            if(more)
                list(APPEND open ${more})
            endif()
        endif()
    endwhile()
    set(${out} "${seen}" PARENT_SCOPE)
endfunction()

function(imr_check_link_fences)
    set(broken "")
    foreach(fence IN LISTS IMR_FENCES)
        string(FIND "${fence}" "|" bar)
        string(SUBSTRING "${fence}" 0 ${bar} target)
        math(EXPR bar "${bar} + 1")
        string(SUBSTRING "${fence}" ${bar} -1 never)
        imr_link_closure(${target} closure)
        foreach(name IN LISTS closure)
            if(name MATCHES "${never}")
                string(APPEND broken "\n  ${target} must not link ${name}")
            endif()
        endforeach()
    endforeach()
    if(broken)
        message(FATAL_ERROR "Link fences (cmake/Fences.cmake):${broken}")
    endif()
endfunction()
