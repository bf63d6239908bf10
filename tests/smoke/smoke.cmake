# SPDX-FileCopyrightText: 2026 The IMR Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The built programs as a user runs them.
add_test(NAME smoke_headless_job COMMAND ${Python3_EXECUTABLE} "${CMAKE_CURRENT_SOURCE_DIR}/smoke/headless.py"
    "${CMAKE_SOURCE_DIR}" "${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
set_tests_properties(smoke_headless_job PROPERTIES LABELS smoke TIMEOUT 120)
