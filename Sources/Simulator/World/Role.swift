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
}
