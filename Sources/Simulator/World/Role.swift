import TRocket

/// Who may produce and consume, with their keys.
struct Role: Named, Equatable {
  var name: String
  var accessKey: String
  var secretKey: String
  var mayRead: Bool
  var mayWrite: Bool
  var remark: String
  /// Unix milliseconds.
  var createdTime: Int64
  /// Unix milliseconds.
  var modifiedTime: Int64
  /// What it may do to single topics and groups; nil where its two permissions are for all.
  var details: [DetailedRolePerm]?
}
