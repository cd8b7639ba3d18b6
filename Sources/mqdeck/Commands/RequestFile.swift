import Catalog
import ConfigurationFiles
import TencentCloud

/// A whole request as JSON: a file, or a pipe, a FIFO or a terminal, which is read as it comes.
struct RequestFile {
  /// Its path; `-` is standard input.
  var path: String

  /// What the user would call it.
  var name: String { path == "-" ? "standard input" : path }

  /// Everything that stands in it.
  func text() throws -> String {
    let limit = SigningMethod.v3Post.limitBytes
    let bytes =
      path == "-"
      ? try SmallFile.readStandardInput(limitBytes: limit)
      : try SmallFile(path).read(limitBytes: limit, waits: true)
    guard let bytes else {
      throw CommandFailure(
        .wrongUsage, "--json: there is no file \(path)", "--json：文件 \(path) 不存在")
    }
    if bytes.count > limit {
      throw CommandFailure(
        .wrongUsage,
        "--json: \(name) is larger than \(limit) bytes, the limit of a request",
        "--json：\(name) 超过请求上限 \(limit) 字节")
    }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    // Nothing is sent that nobody wrote.
    let place = BrokenText.place(in: bytes)
    throw CommandFailure(
      .wrongUsage, "--json: \(name) is not UTF-8 at \(place.english)",
      "--json：\(name) 在\(place.chinese)不是 UTF-8")
  }
}
