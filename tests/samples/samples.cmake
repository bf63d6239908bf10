# SPDX-FileCopyrightText: 2026 The IMR Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The sample letters of resources/samples are made from resources/samples/source by this program and committed.
# After a change there: dev exec ninja -C build/dev samples
add_executable(imr-make-samples samples/main.cpp samples/sampleletter.cpp samples/sampleletter.h
    samples/samplepdf.cpp samples/samplepdf.h)
set_target_properties(imr-make-samples PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
target_link_libraries(imr-make-samples PRIVATE Qt6::Gui imr_options)
add_custom_target(samples
    COMMAND ${CMAKE_COMMAND} -E env TZ=UTC QT_HASH_SEED=0 QT_QPA_PLATFORM=offscreen $<TARGET_FILE:imr-make-samples>
        "${CMAKE_SOURCE_DIR}/resources/samples/source" "${CMAKE_SOURCE_DIR}/resources/samples"
    VERBATIM)

# The committed texts are what the generator makes now (the PDFs' bytes depend on the fonts of the day).
add_test(NAME samples_are_current COMMAND ${CMAKE_COMMAND}
    -DGENERATOR=$<TARGET_FILE:imr-make-samples> -DSAMPLES=${CMAKE_SOURCE_DIR}/resources/samples
    -DWORK=${CMAKE_BINARY_DIR}/samples-check -P "${CMAKE_CURRENT_SOURCE_DIR}/samples/check.cmake")
set_tests_properties(samples_are_current PROPERTIES LABELS unit TIMEOUT 60 ENVIRONMENT QT_QPA_PLATFORM=offscreen)
