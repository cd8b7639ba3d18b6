import Testing

/// The permissions of roles.
@Suite struct PermissionsGoldenTests {
  static let scripts = [
    KeyScript(name: "permissions", keys: ": text:permissions enter", also: [.wide, .chinese]),
    KeyScript(name: "permissions-pending", keys: ": text:permissions enter w tab tab space"),
    KeyScript(name: "permissions-leave", keys: ": text:permissions enter w esc"),
    KeyScript(name: "permission-review", keys: "enter tab tab down down w", also: [.chinese]),
  ]

  @Test(arguments: scripts.flatMap(\.goldens))
  func looksAsMeant(_ screen: GoldenScreen) async throws { try await screen.check() }
}
