/// Where files belong, by the XDG Base Directory Specification.
public struct XDGDirectories: Equatable, Sendable {
  /// The user's home.
  public var home: String
  /// The base for settings (`$XDG_CONFIG_HOME`, `~/.config`).
  public var configurationHome: String
  /// The base for what a program remembers (`$XDG_STATE_HOME`, `~/.local/state`).
  public var stateHome: String
  /// The base for what can be made again (`$XDG_CACHE_HOME`, `~/.cache`).
  public var cacheHome: String
  /// The base for what the user keeps (`$XDG_DATA_HOME`, `~/.local/share`).
  public var dataHome: String

  /// The directories of an environment.
  /// - Parameters:
  ///   - environment: the variables; relative paths are ignored, as the specification asks.
  ///   - fallbackHome: the home where `HOME` is not set.
  public init(environment: [String: String], fallbackHome: String) {
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? fallbackHome
    func base(_ variable: String, _ standard: String) -> String {
      if let path = environment[variable], path.hasPrefix("/") { return path }
      return home + "/" + standard
    }
    self.home = home
    configurationHome = base("XDG_CONFIG_HOME", ".config")
    stateHome = base("XDG_STATE_HOME", ".local/state")
    cacheHome = base("XDG_CACHE_HOME", ".cache")
    dataHome = base("XDG_DATA_HOME", ".local/share")
  }

  /// Our settings.
  public var configurationFile: String { configurationHome + "/mqdeck/config.yaml" }
  /// The user's own themes.
  public var themesDirectory: String { configurationHome + "/mqdeck/themes" }
  /// Our own directory for what is remembered.
  public var stateDirectory: String { stateHome + "/mqdeck" }
  /// Our own directory for what can be made again.
  public var cacheDirectory: String { cacheHome + "/mqdeck" }
  /// Our own directory for what the user keeps.
  public var dataDirectory: String { dataHome + "/mqdeck" }

  /// `path` with the home directory as `~`, the way people write it.
  public func abbreviated(_ path: String) -> String {
    path.hasPrefix(home + "/") ? "~" + String(path.dropFirst(home.count)) : path
  }
}
