package import Catalog

extension Mute {
  /// Its row in the list of what is muted.
  package func row(_ format: ValueFormat, instanceName: String?) -> Row {
    MutedResource.row(
      MutedResource.Line(
        id: id, subject: subject ?? instanceName ?? instanceID,
        finding: Finding.Kind(rawValue: kind).map { Phrases.finding($0)[format.language] } ?? kind,
        until: MutePhrases.until(end, format), note: note, author: author, mutedAt: createdAt,
        instanceName: instanceName ?? instanceID))
  }
}
