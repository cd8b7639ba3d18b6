package import Catalog

extension Mute {
  /// Its row in the list of what is muted.
  package func row(_ format: ValueFormat, instanceName: String?) -> Row {
    MutedResource.row(
      MutedResource.Line(
        id: id, subject: subject ?? instanceName ?? instanceID,
        finding: kindTitle[format.language],
        until: MutePhrases.until(end, format), note: note, author: author, mutedAt: createdAt,
        instanceName: instanceName ?? instanceID))
  }
}

extension Mute {
  /// What was found, as the board calls it.
  package var kindTitle: Phrase {
    Finding.Kind(rawValue: kind).map(Phrases.finding) ?? Phrase(name: kind)
  }
}
