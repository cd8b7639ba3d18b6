import Glibc
import Testing

/// The built `mqdeck`, with a home of its own.
struct Program {
  let home: TemporaryHome
  var environment: [String: String]

  init() {
    home = TemporaryHome()
    environment = ["HOME": home.path, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
  }

  /// Runs it to its end.
  func run(_ arguments: String...) throws -> ChildProcess.Outcome {
    try start(arguments).finish()
  }

  /// Starts it.
  func start(_ arguments: [String]) throws -> ChildProcess {
    let path = try #require(Program.path, "the binary is not beside the tests")
    return try #require(ChildProcess(path, arguments, environment: environment))
  }

  /// Runs a line of the shell to its end, in which `"$0"` is the program.
  func shell(_ line: String) throws -> ChildProcess.Outcome {
    let path = try #require(Program.path, "the binary is not beside the tests")
    let child = ChildProcess("/bin/sh", ["-c", line, path], environment: environment)
    return try #require(child).finish()
  }

  /// Beside the bundle of the tests, which is among the files that this process has mapped.
  static var path: String? {
    guard let maps = fopen("/proc/self/maps", "r") else { return nil }
    defer { fclose(maps) }
    var line: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(line) }
    while getline(&line, &capacity, maps) > 0, let text = line.map({ String(cString: $0) }) {
      guard let start = text.firstIndex(of: "/"), text.contains(".xctest") else { continue }
      let bundle = text[start...].split(separator: ".xctest")[0]
      let path = "/" + bundle.split(separator: "/").dropLast().joined(separator: "/") + "/mqdeck"
      if access(path, X_OK) == 0 { return path }
    }
    return nil
  }
}
