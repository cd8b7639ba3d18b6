/// What the table is written in.
enum Language: String, Sendable {
  case english = "en"
  case chinese = "zh"
}
