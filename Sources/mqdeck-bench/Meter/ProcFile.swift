import Glibc

/// What the kernel tells of processes.
enum ProcFile {
  /// The lines of a file; none where it cannot be read.
  static func lines(_ path: String) -> [String] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var lines: [String] = []
    var buffer = [CChar](repeating: 0, count: 4096)
    while fgets(&buffer, Int32(buffer.count), file) != nil {
      lines.append(
        buffer.withUnsafeBufferPointer { $0.baseAddress.map(String.init(cString:)) ?? "" })
    }
    return lines
  }

  /// A number in `/proc/PID/status`, such as `RssAnon` in kB.
  static func status(_ processID: pid_t, _ name: String) -> Int? {
    lines("/proc/\(processID)/status").first { $0.hasPrefix(name + ":") }
      .flatMap { $0.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first }
      .flatMap { Int($0.filter(\.isNumber)) }
  }

  /// Anonymous memory of a process in MiB.
  static func anonymousMebibytes(_ processID: pid_t) -> Double {
    status(processID, "RssAnon").map { Double($0) / 1024 } ?? .nan
  }

  /// Processor time of a process so far, those of its threads that ended among it, in milliseconds.
  static func processorMilliseconds(_ processID: pid_t) -> Double {
    var clock = clockid_t()
    var time = timespec()
    guard clock_getcpuclockid(processID, &clock) == 0, clock_gettime(clock, &time) == 0 else {
      return .nan
    }
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
  }

  /// Whether every thread of a process waits.
  static func isAtRest(_ processID: pid_t) -> Bool {
    tasks(processID).allSatisfy { task in
      let line = lines("/proc/\(processID)/task/\(task)/stat").first ?? ""
      let state = line.split(separator: ")").last?.drop { $0 == " " }.first
      return state != "R" && state != "D"
    }
  }

  /// How often each thread of a process gave up or lost the processor.
  static func contextSwitches(_ processID: pid_t) -> [pid_t: Int] {
    var counts: [pid_t: Int] = [:]
    for task in tasks(processID) {
      for line in lines("/proc/\(processID)/task/\(task)/status")
      where line.contains("ctxt_switches") {
        counts[task, default: 0] += Int(line.filter(\.isNumber)) ?? 0
      }
    }
    return counts
  }

  private static func tasks(_ processID: pid_t) -> [pid_t] {
    folder("/proc/\(processID)/task").compactMap { pid_t($0) }
  }

  /// The names in a folder.
  static func folder(_ path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names
  }
}
