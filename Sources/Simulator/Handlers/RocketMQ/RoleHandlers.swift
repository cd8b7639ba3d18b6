import FoundationEssentials
import TRocket

extension Handlers {
  mutating func registerRoles() {
    register(DescribeRoleList.self) { request, world, moment throws(ServiceFault) in
      let criteria = try Criteria(request.filters, known: ["RoleName"])
      let page = try Page(offset: request.offset, limit: request.limit, at: moment)
      let rows = try world.contents(of: request.instanceID).roles.rows
        .filter { criteria.contains("RoleName", $0.name) }
      return DescribeRoleList.Response(
        totalCount: rows.count, data: page.of(rows).map { $0.item })
    }
  }
}

extension Role {
  fileprivate var item: RoleItem {
    RoleItem(
      roleName: name, accessKey: accessKey, secretKey: secretKey, permRead: mayRead,
      permWrite: mayWrite, remark: remark, createdTime: Date(milliseconds: createdTime),
      modifiedTime: Date(milliseconds: modifiedTime),
      permType: details == nil ? .cluster : .topicAndGroup, detailedRolePerms: details ?? [])
  }
}
