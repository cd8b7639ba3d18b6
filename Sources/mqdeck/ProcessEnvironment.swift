import ConfigurationFiles
import Glibc
import HTTPTransport
import TencentCloud

/// What a command is given of the machine, so that nothing below reads it by itself.
struct ProcessEnvironment: Sendable {
  /// The environment's variables.
  var environment: [String: String]
  /// Where files belong.
  var directories: XDGDirectories
  /// Where to write.
  var output: Output
  /// The way to the metadata service of this machine: without a proxy, whatever the environment says.
  var metadata: @Sendable () -> any Transport = { HTTPTransport() }
  /// The present time, in seconds since 1970 UTC.
  var unixSeconds: @Sendable () -> Int64

  /// Those of this process.
  static func live() -> ProcessEnvironment {
    var variables: [String: String] = [:]
    var pointer = environ
    while let entry = pointer.pointee {
      // Found by its byte: to look at characters takes the start fifty times as long.
      if let equals = strchr(entry, CInt(UInt8(ascii: "="))) {
        let name = UnsafeRawBufferPointer(start: entry, count: equals - entry)
        variables[String(decoding: name, as: UTF8.self)] = String(cString: equals + 1)
      }
      pointer += 1
    }
    // The list of users is asked only where it is needed: that reads files, and maybe a network.
    var home: String?
    if variables["HOME"]?.hasPrefix("/") != true {
      home = getpwuid(getuid()).flatMap { $0.pointee.pw_dir }.map { String(cString: $0) }
    }
    return ProcessEnvironment(
      environment: variables,
      directories: XDGDirectories(environment: variables, fallbackHome: home ?? "/"),
      output: Output(), unixSeconds: { Int64(time(nil)) })
  }
}

/// A command that runs with what it is given.
protocol RunnableCommand {
  /// What its tasks run on.
  var crew: WorkerThreads.Crew { get }
  /// Runs to its end.
  func run(in process: ProcessEnvironment) throws -> ExitStatus
}

extension RunnableCommand {
  var crew: WorkerThreads.Crew { .several }
}
