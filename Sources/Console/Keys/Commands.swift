/// Every command, in the order of footer and help.
package enum Commands {
  /// All of them.
  package static let all: [Command] =
    OpeningCommands.all + ListCommands.all + ClientCommands.all + MessageCommands.all
    + GroupCommands.all + EventCommands.all + FormCommands.keyed + InlineEditCommands.all
    + PermissionCommands.all + DetailCommands.all + PinCommands.all + SecretCommands.all
    + FieldCommands.all + ResultCommands.all + ConflictCommands.all + ReviewCommands.all
    + OverlayCommands.all + LeavingCommands.all + SessionCommands.all + MovingCommands.all
    + FormCommands.named

  /// The command of that name.
  static func command(_ id: String) -> Command? { table[id] }

  private static let table = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
}
