import MQTT
import TencentCloud

/// Users over `mqtt`: what they may do is said by authorization policies, and no more by two
/// switches.
extension MQTTUserResource {
  static let today = TodaysResource(
    source: .list(
      fields, id: { $0.username },
      request: {
        DescribeUserList(instanceID: $0.instanceID ?? "", offset: $1.offset, limit: $1.limit)
      },
      items: { $0.data }, total: { $0.totalCount }),
    recipe: todaysRecipe)

  static let todaysTitles: [ActionID: Phrase] = [
    DescribeUserList.id: Phrase("List MQTT users", "查询 MQTT 用户列表")
  ]

  static let todaysForms: [ActionForm] = zip(
    formsOf2024, [CreateUser.id, ModifyUser.id, DeleteUser.id]
  ).map { form, action in
    form.succeeded(
      by: action, recipe: todaysRecipe,
      consequence: form.purpose == .delete ? form.consequence : withoutSwitches)
  }

  private static let withoutSwitches = Phrase(
    "What a user may do is decided by the authorization policies of the instance.",
    "用户的权限由实例的授权策略决定。")

  package static let todaysRecipe = ReadBackRecipe(
    id, sources: [.row(DescribeUserList.id, filter: "Username", name: "Username")],
    nameParameter: "Username", fields: ["Remark"])

  /// Parallel to the fields of 2024: the two switches are unknown.
  private static let fields: [Field<MQTTUserItem>] = [
    .text("Username") { $0.username }, .flag("PermWrite") { _ in nil },
    .flag("PermRead") { _ in nil }, .secret("Password") { $0.password },
    .text("Remark") { $0.remark }, .time("CreatedTime") { $0.createdTime },
    .time("ModifiedTime") { $0.modifiedTime },
  ]
}
