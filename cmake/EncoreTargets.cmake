# One interface target carries the compiler settings, so that no layer sets its own.
add_library(encore_options INTERFACE)
target_compile_definitions(encore_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060000)
if(NOT MSVC)
    target_compile_options(encore_options INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual)
    if(ENCORE_WERROR)
        target_compile_options(encore_options INTERFACE -Werror)
    endif()
    if(CMAKE_BUILD_TYPE MATCHES "Rel")
        target_compile_options(encore_options INTERFACE -D_FORTIFY_SOURCE=2 -fstack-protector-strong)
        target_link_options(encore_options INTERFACE -Wl,-z,relro,-z,now)
    endif()
endif()
