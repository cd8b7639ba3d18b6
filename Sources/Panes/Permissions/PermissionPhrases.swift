package import Catalog

/// The words of the permission matrix.
package enum PermissionPhrases {
  package static let title = Phrase("Permissions", "权限矩阵")
  static let legend = Phrase(
    "P produce  C consume  - not allowed  * pending  ~n by topic and group only",
    "P 生产  C 消费  - 不允许  * 待提交  ~n 仅按主题和消费组授权")
  static let empty = Phrase(
    "No roles or MQTT users in this region.", "该地域没有角色，也没有 MQTT 用户。")

  package static func pendingFirst(_ keys: KeyLabels) -> Phrase {
    Phrase(
      "Review (\(keys["review"])) or discard (\(keys["back"])) the pending changes first",
      "请先检查并提交（\(keys["review"])）或放弃（\(keys["back"])）待提交的修改")
  }
  static func heading(_ kind: PermissionsPane.Kind) -> Phrase {
    kind == .role ? Phrase("Roles", "角色") : Phrase("MQTT users", "MQTT 用户")
  }
  static func counts(roles: Int, users: Int) -> Phrase {
    Phrase(
      "\(Phrase.counted(roles, "role", "roles")), "
        + Phrase.counted(users, "MQTT user", "MQTT users"), "\(roles) 个角色，\(users) 个 MQTT 用户")
  }
  static func pending(_ count: Int) -> Phrase {
    Phrase("\(count) pending", "\(count) 项待提交")
  }

  /// How much was read; what failed is told.
  static func progress(_ pane: PermissionsPane) -> Phrase {
    let (read, failed, total) = pane.progress
    let isListed =
      pane.failures.isEmpty
      && PermissionsPane.Kind.allCases.allSatisfy { pane.instances[$0] != nil }
    let all = isListed ? "\(total)" : "–"
    return Phrase(
      "\(read) of \(all) \(all == "1" ? "instance" : "instances") read"
        + (failed > 0 ? ", \(failed) failed" : ""),
      "已读取 \(read)/\(all) 个实例" + (failed > 0 ? "，\(failed) 个失败" : ""))
  }

  /// Why a cell cannot be turned over.
  package static func unknown(_ pane: PermissionsPane) -> Phrase {
    guard let cell = pane.cursor else { return Phrases.nothingSelected }
    let instance = pane.instances[cell.kind]?.first { $0.id == cell.instanceID }
    switch instance?.reading {
    case .failed(let error):
      let why = ErrorPhrases.phrase(error)
      return Phrase("It could not be read. \(why.english)", "无法读取。\(why.chinese)")
    case .read where pane.cells[cell] == nil:
      return Phrase("\(cell.name) is not in this instance", "该实例中没有 \(cell.name)")
    default: return Phrase("Not read yet", "尚未读取")
    }
  }
}
