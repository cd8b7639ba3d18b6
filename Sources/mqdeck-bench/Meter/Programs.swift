/// The programs that are measured.
struct Programs: Sendable {
  /// The console.
  let mqdeck: String
  /// The same with the names of its functions, for callgrind.
  let symbols: String?
  /// The list in C.
  let reference: String?
}
