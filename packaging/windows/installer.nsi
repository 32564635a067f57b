; The installer for Windows: for one person by default, so that no administrator is asked for; compiled by build.py or by hand:
;   makensis -DVERSION=0.1.0 -DBUNDLE=path\to\textcls-gui -DOUTPUT=path\to\setup.exe installer.nsi
; Silent: setup.exe /S [/D=folder]; remove silently: uninstall.exe /S (keeps what the person made; /PURGE throws that away too).
Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS all
RequestExecutionLevel user
SetCompressor /SOLID lzma
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"

!ifndef VARIANT
  !define VARIANT ""
!endif
!define NAME "TextCls"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\TextCls"
!define MODEL_CLASS "TextCls.Model"

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\TextCls"
InstallDirRegKey HKCU "Software\TextCls" "InstallDir"
BrandingText "${NAME} ${VERSION}${VARIANT}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "FileDescription" "${NAME} installer"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "TextCls authors, MIT licence"

!ifdef ICON
  !define MUI_ICON "${ICON}"
  !define MUI_UNICON "${ICON}"
!endif
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\TextCls.exe"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SimpChinese"

LangString RUNNING ${LANG_ENGLISH} "TextCls is running. Please close it, then try again. Nothing was changed."
LangString RUNNING ${LANG_SIMPCHINESE} "TextCls 正在运行。请先关闭它，然后重试。没有做任何更改。"
LangString PURGE ${LANG_ENGLISH} "Throw away your data sets, runs and models as well? They lie in $LOCALAPPDATA\TextCls. “No” keeps them."
LangString PURGE ${LANG_SIMPCHINESE} "是否同时删除您的数据集、训练记录和模型？它们位于 $LOCALAPPDATA\TextCls。选择“否”将保留它们。"

; A program that runs holds its own file: what cannot be opened for writing is running.
!macro RefuseWhileRunning
  ${If} ${FileExists} "$INSTDIR\TextCls.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\TextCls.exe" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDOK
      SetErrorLevel 2
      Abort
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; Only what the installer itself has put there is taken away: the folder of libraries, the programs and their papers.
!macro RemoveProgram
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\TextCls.exe"
  Delete "$INSTDIR\textcls-gui.exe"
  Delete "$INSTDIR\bill-of-materials.cdx.json"
  Delete "$INSTDIR\THIRD_PARTY_LICENSES.txt"
!macroend

Section "-program"
  !insertmacro RefuseWhileRunning
  !insertmacro RemoveProgram ; of an older version: a library that is no longer shipped must not be found
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\TextCls.lnk" "$INSTDIR\TextCls.exe"

  WriteRegStr HKCU "Software\TextCls" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\TextCls.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "TextCls authors"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" "$0"

  WriteRegStr HKCU "Software\Classes\.textcls" "" "${MODEL_CLASS}"
  WriteRegStr HKCU "Software\Classes\${MODEL_CLASS}" "" "TextCls model"
  WriteRegStr HKCU "Software\Classes\${MODEL_CLASS}\DefaultIcon" "" "$INSTDIR\TextCls.exe,0"
  WriteRegStr HKCU "Software\Classes\${MODEL_CLASS}\shell\open\command" "" '"$INSTDIR\TextCls.exe" "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  !insertmacro RefuseWhileRunning
  !insertmacro RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; only if it is empty: what a person put there stays
  Delete "$SMPROGRAMS\TextCls.lnk"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "Software\Classes\${MODEL_CLASS}"
  ReadRegStr $0 HKCU "Software\Classes\.textcls" ""
  ${If} $0 == "${MODEL_CLASS}"
    DeleteRegKey HKCU "Software\Classes\.textcls"
  ${EndIf}
  DeleteRegKey HKCU "Software\TextCls"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  ${If} ${FileExists} "$LOCALAPPDATA\TextCls\*.*"
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/PURGE" $1
    ${IfNot} ${Errors}
      RMDir /r "$LOCALAPPDATA\TextCls"
    ${Else}
      MessageBox MB_YESNO|MB_DEFBUTTON2|MB_ICONQUESTION "$(PURGE)" /SD IDNO IDNO kept
      RMDir /r "$LOCALAPPDATA\TextCls"
      kept:
    ${EndIf}
  ${EndIf}
SectionEnd
