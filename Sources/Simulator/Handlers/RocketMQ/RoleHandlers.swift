import FoundationEssentials
import TRocket

extension Handlers {
  mutating func registerRoles() {
    register(DescribeRoleList.self) { request, world, moment throws(ServiceFault) in
      let criteria = try Criteria(request.filters, known: ["RoleName", "AccessKey"])
      let page = try Page(offset: request.offset, limit: request.limit, at: moment)
      let rows = try world.contents(of: request.instanceID).roles.rows
        .filter {
          criteria.contains("RoleName", $0.name) && criteria.contains("AccessKey", $0.accessKey)
        }
      return DescribeRoleList.Response(
        totalCount: rows.count, data: page.of(rows).map { $0.item(at: moment) })
    }
  }
}

extension Role {
  fileprivate func item(at moment: Moment) -> RoleItem {
    RoleItem(
      roleName: name, accessKey: accessKey, secretKey: secretKey, permRead: mayRead,
      permWrite: mayWrite, remark: remark, createdTime: moment.date(createdTime),
      modifiedTime: moment.date(modifiedTime),
      permType: details == nil ? .cluster : .topicAndGroup,
      detailedRolePerms: (details ?? []).map(\.answered))
  }
}

extension DetailedRolePerm {
  /// The same with all that is answered of it.
  fileprivate var answered: DetailedRolePerm {
    var answered = self
    answered.remark = remark ?? ""
    return answered
  }
}
