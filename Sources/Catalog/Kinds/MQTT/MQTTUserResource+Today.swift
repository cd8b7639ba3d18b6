import MQTT
import TencentCloud

/// Users over `mqtt`: what they may do is said by authorization policies, and no more by two
/// switches.
extension MQTTUserResource {
  static let today = TodaysResource(
    source: .pages(action: DescribeUserList.id) { client, location, page throws(CloudError) in
      let instanceID = location.instanceID ?? ""
      let answer = try await client.call(
        DescribeUserList(instanceID: instanceID, offset: page.offset, limit: page.limit))
      let policies = try await UserPolicies.read(of: instanceID, client)
      return ListPage(
        fields, id: { $0.user.username },
        answer.data.map { JudgedUser(user: $0, policies: policies) }, from: page.offset,
        total: answer.totalCount)
    },
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

  /// Parallel to the fields of 2024: in place of the two switches what policies say.
  private static let fields: [Field<JudgedUser>] = [
    .text("Username") { $0.user.username },
    .flag("PermWrite") { $0.allows("pub") }, .flag("PermRead") { $0.allows("sub") },
    .secret("Password") { $0.user.password }, .text("Remark") { $0.user.remark },
    .time("CreatedTime") { $0.user.createdTime }, .time("ModifiedTime") { $0.user.modifiedTime },
    .text("UserPolicies") { user in user.user.username.flatMap { user.policies.names(of: $0) } },
  ]
}

/// A user and the policies that decide.
private struct JudgedUser {
  let user: MQTTUserItem
  let policies: UserPolicies

  func allows(_ action: String) -> Bool? {
    user.username.flatMap { policies.allows($0, action) }
  }
}
