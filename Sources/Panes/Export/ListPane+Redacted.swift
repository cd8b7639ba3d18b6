package import Catalog

extension ListPane {
  /// The same list with what is left out replaced in its rows and in what was measured of them.
  package func redacted(_ redaction: Redaction) -> ListPane {
    let (fields, live) = (resource.fields, resource.live?.fields ?? [])
    if !(fields + live).contains(where: { redaction.hides($0.name) }) { return self }
    var list = self
    list.pictures = ListPictures()
    list.rows = rows.map { row in
      Row(
        id: row.id,
        values: zip(fields, row.values).map { redaction.applied(to: $1, of: $0.name) })
    }
    guard live.contains(where: { redaction.hides($0.name) }) else { return list }
    list.samples = samples.mapValues { history in
      guard let latest = history.latest, latest.group == nil else { return history }
      var redacted = SampleHistory()
      let values = zip(live, latest.values).map { redaction.applied(to: $1, of: $0.name) }
      redacted.take(.success(Sample(values: values, takenAt: latest.takenAt)))
      if let failure = history.failure { redacted.take(.failure(failure)) }
      return redacted
    }
    return list
  }
}
