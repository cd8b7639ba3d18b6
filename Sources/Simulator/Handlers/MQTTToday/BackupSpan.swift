import FoundationEssentials

/// Which changes of a disaster recovery a request wants.
struct BackupSpan {
  private let start: Int64
  private let end: Int64
  private let limit: Int

  /// - Throws: `InvalidParameterValue`
  init(_ start: Date?, _ end: Date?, _ limit: Int?) throws(ServiceFault) {
    self.start = start?.milliseconds ?? 0
    self.end = end?.milliseconds ?? .max
    self.limit = limit ?? 20
    guard self.start <= self.end else {
      throw .invalidValue("ModificationTimeStart must not be after ModificationTimeEnd.")
    }
    try check(self.limit, within: 1...1024, parameter: "Limit")
  }

  /// What was changed last within it, the newest first.
  func newest<Row>(
    of rows: [Row], by time: (Row) -> Int64, where isWanted: (Row) -> Bool
  ) -> [Row] {
    Array(
      rows.filter { (start...end).contains(time($0)) && isWanted($0) }
        .sorted { time($0) > time($1) }.prefix(limit))
  }
}

extension World {
  /// - Throws: `ResourceNotFound.Instance`, `InvalidParameterValue` for an instance that would be its
  ///   own backup.
  func requireBackup(in destination: String, of source: String) throws(ServiceFault) {
    _ = try mqttInstance(destination)
    guard destination != source else {
      throw .invalidValue("Destination must be another instance than InstanceId.")
    }
  }
}
