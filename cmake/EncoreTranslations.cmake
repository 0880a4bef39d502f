# One qm per language from all ts files of that language, embedded as :/i18n/encore_LANG.qm.
# Sources: resources/translations/LANG/FOLDER.ts, one per folder of ui/, so that two people rarely edit the same file.

function(encore_add_translations target)
    get_target_property(lrelease Qt6::lrelease IMPORTED_LOCATION)
    set(qrc "<RCC>\n    <qresource prefix=\"/i18n\">\n")
    set(made "")
    foreach(language ru en)
        file(GLOB sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/translations/${language}/*.ts")
        set(qm "${CMAKE_CURRENT_BINARY_DIR}/i18n/encore_${language}.qm")
        add_custom_command(OUTPUT "${qm}"
            COMMAND "${CMAKE_COMMAND}" -E make_directory "${CMAKE_CURRENT_BINARY_DIR}/i18n"
            COMMAND "${lrelease}" -silent ${sources} -qm "${qm}"
            DEPENDS ${sources} VERBATIM COMMENT "Translations: ${language}")
        list(APPEND made "${qm}")
        string(APPEND qrc "        <file>encore_${language}.qm</file>\n")
    endforeach()
    string(APPEND qrc "    </qresource>\n</RCC>\n")
    file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/i18n/i18n.qrc" CONTENT "${qrc}" @ONLY)

    set(cpp "${CMAKE_CURRENT_BINARY_DIR}/i18n/qrc_i18n.cpp")
    add_custom_command(OUTPUT "${cpp}"
        COMMAND Qt6::rcc --name i18n "${CMAKE_CURRENT_BINARY_DIR}/i18n/i18n.qrc" -o "${cpp}"
        DEPENDS ${made} "${CMAKE_CURRENT_BINARY_DIR}/i18n/i18n.qrc" VERBATIM)
    set_source_files_properties("${cpp}" PROPERTIES SKIP_AUTOGEN ON SKIP_PRECOMPILE_HEADERS ON)
    target_sources(${target} PRIVATE "${cpp}")
endfunction()
