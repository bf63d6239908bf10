# SPDX-FileCopyrightText: 2026 The IMR Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What cannot be measured from outside a process. `dev bench` runs it.
add_executable(imr-bench bench/main.cpp bench/reading.cpp bench/windows.cpp bench/measures.h)
set_target_properties(imr-bench PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
target_link_libraries(imr-bench PRIVATE imr_ui Qt6::Test imr_options)
target_compile_definitions(imr-bench PRIVATE IMR_PROGRAM_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
add_dependencies(imr-bench imr imr-pages)

# The measurements run and give figures; how large they are is nobody's test.
add_test(NAME bench_runs_slow COMMAND ${Python3_EXECUTABLE} "${CMAKE_CURRENT_SOURCE_DIR}/bench/run"
    import extract search window gap --rounds 1 --import-count 40)
set_tests_properties(bench_runs_slow PROPERTIES LABELS "bench;slow" TIMEOUT 600 ENVIRONMENT
    "PYTHONDONTWRITEBYTECODE=1;PATH=${CMAKE_RUNTIME_OUTPUT_DIRECTORY}:$ENV{PATH}")
