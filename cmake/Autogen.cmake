# SPDX-FileCopyrightText: 2026 The IMR Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later

# imr_all_targets(OUT): every target of this build that has sources of ours.
function(imr_all_targets out)
    set(found "")
    set(folders "${CMAKE_SOURCE_DIR}")
    while(folders)
        list(POP_FRONT folders folder)
        get_property(targets DIRECTORY "${folder}" PROPERTY BUILDSYSTEM_TARGETS)
        get_property(below DIRECTORY "${folder}" PROPERTY SUBDIRECTORIES)
        list(APPEND found ${targets})
        list(APPEND folders ${below})
    endwhile()
    set(${out} "${found}" PARENT_SCOPE)
endfunction()

# With Ninja and a dependency file, moc is not run for a header that is new to a target (CMake 3.31): the list of headers
# is no input of the rule. So a target whose list of sources has changed loses moc's time stamp.
function(imr_rerun_moc_for_new_headers)
    imr_all_targets(targets)
    foreach(target IN LISTS targets)
        get_target_property(automoc ${target} AUTOMOC)
        get_target_property(sources ${target} SOURCES)
        if(NOT automoc OR NOT sources)
            continue()
        endif()
        get_target_property(folder ${target} BINARY_DIR)
        set(list "${folder}/CMakeFiles/${target}.sources")
        set(known "")
        if(EXISTS "${list}")
            file(READ "${list}" known)
        endif()
        if(NOT known STREQUAL sources)
            file(REMOVE "${folder}/${target}_autogen/timestamp")
            file(WRITE "${list}" "${sources}")
        endif()
    endforeach()
endfunction()
