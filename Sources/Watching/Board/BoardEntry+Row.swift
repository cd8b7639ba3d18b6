package import Catalog

extension BoardEntry {
  /// Its row on the board.
  package func row(_ language: Language) -> Row {
    BoardResource.row(
      BoardResource.Line(
        id: rowID, finding: Phrases.finding(finding.kind)[language], subject: subject,
        instanceName: instanceName, detail: finding.detail[language], foundAt: foundAt,
        severity: finding.severity.rawValue, instanceID: finding.instanceID, history: history,
        remark: remark, secondsBehind: finding.urgency.secondsBehind))
  }

  /// What is pinned is marked behind its name, which stays where it was.
  private var subject: String {
    let name = finding.isAboutPart ? finding.subject ?? instanceName : instanceName
    return isPinned ? name + PinMark.text : name
  }

  private var foundAt: FieldValue { since?.value ?? .unknown }
}
