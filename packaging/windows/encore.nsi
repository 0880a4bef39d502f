; Unverified: nobody has run this on Windows yet.
; Build the preset "release" with MSVC and vcpkg, copy encore.exe and encore-cli.exe to packaging\windows\files and run
;   windeployqt --release packaging\windows\files\encore.exe
; (it must bring sqldrivers\qsqlite.dll and iconengines\qsvgicon.dll), then: makensis packaging\windows\encore.nsi
Unicode true
!include "MUI2.nsh"

!ifndef VERSION
  !define VERSION "0.1.0"
!endif

Name "Encore"
OutFile "encore-${VERSION}-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\Encore"
RequestExecutionLevel user

!insertmacro MUI_PAGE_LICENSE "..\..\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Russian"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Encore"

Section "Encore"
  SetOutPath "$INSTDIR"
  File /r "files\*.*"
  File "..\..\LICENSE"
  File "..\..\THIRD-PARTY"
  CreateShortcut "$SMPROGRAMS\Encore.lnk" "$INSTDIR\encore.exe"
  WriteRegStr HKCU "Software\Classes\.encore" "" "Encore.Shop"
  WriteRegStr HKCU "Software\Classes\Encore.Shop" "" "Encore shop"
  WriteRegStr HKCU "Software\Classes\Encore.Shop\DefaultIcon" "" "$INSTDIR\encore.exe,0"
  WriteRegStr HKCU "Software\Classes\Encore.Shop\shell\open\command" "" '"$INSTDIR\encore.exe" "%1"'
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Encore"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteUninstaller "$INSTDIR\uninstall.exe"
SectionEnd

Section "Uninstall"
  ; Shop files lie elsewhere and stay.
  Delete "$SMPROGRAMS\Encore.lnk"
  RMDir /r "$INSTDIR"
  DeleteRegKey HKCU "Software\Classes\.encore"
  DeleteRegKey HKCU "Software\Classes\Encore.Shop"
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
