# SPDX-FileCopyrightText: 2026 The IMR Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The fences, and the proof of each that it can fail.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
get_target_property(qt_core_includes Qt6::Core INTERFACE_INCLUDE_DIRECTORIES)
list(GET qt_core_includes 0 qt_include)
if(qt_include MATCHES "/QtCore$")
    get_filename_component(qt_include "${qt_include}" DIRECTORY)
endif()
set(lint "${CMAKE_CURRENT_SOURCE_DIR}/lint")

function(imr_add_lint name)
    add_test(NAME ${name} COMMAND ${Python3_EXECUTABLE} ${ARGN})
    set_tests_properties(${name} PROPERTIES LABELS lint TIMEOUT 120 ENVIRONMENT
        "PYTHONDONTWRITEBYTECODE=1;IMR_PAGES=$<TARGET_FILE:imr-pages>")
endfunction()

imr_add_lint(lint_includes "${lint}/includes.py" --qt "${qt_include}" "${CMAKE_SOURCE_DIR}")
imr_add_lint(lint_imr_loads_no_gui "${lint}/links.py" $<TARGET_FILE:imr> "libQt6(Gui|Widgets|Pdf)|poppler|tesseract")
imr_add_lint(lint_workbench_loads_no_pdf "${lint}/links.py" $<TARGET_FILE:imr-workbench> "libQt6Pdf|poppler|tesseract")
imr_add_lint(lint_pages_loads_no_widgets "${lint}/links.py" $<TARGET_FILE:imr-pages> "libQt6(Widgets|Svg|Charts)")
imr_add_lint(lint_seeded_includes_are_found "${lint}/seeded.py" includes "${CMAKE_SOURCE_DIR}"
    "${CMAKE_BINARY_DIR}/seeded-includes" "${qt_include}")
imr_add_lint(lint_seeded_links_are_found "${lint}/seeded.py" links "${CMAKE_SOURCE_DIR}" "${CMAKE_BINARY_DIR}/seeded-links")
imr_add_lint(lint_seeded_programs_are_found "${lint}/seeded.py" programs "${CMAKE_SOURCE_DIR}" "${CMAKE_BINARY_DIR}/none")
