/// The programs that are measured.
struct Subject {
  /// The console.
  let mqdeck: String
  /// The minimal C program, where it was built.
  let reference: String?
}
