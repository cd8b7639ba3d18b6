import TRocket
import TencentCloud

/// The roles and users of all instances of the region: each instance is asked.
enum RegionRoleResource: Kind {
  static let id = ResourceID.allRoles
  static let scope = Resource.Scope.region

  static let resource = Resource(
    id, Phrase("Roles and users of all instances", "所有实例的角色与用户"), scope: scope,
    fields: RegionItem.fields(name: "RoleName").map(\.description),
    columns: [
      .field("RoleName", 22, weight: 2), .field("Instance", 14, weight: 2),
      .field("InstanceId", 14, weight: 1), .field("Remark", 18, weight: 3),
    ],
    source: RegionSearch.source(
      of: [
        RegionSearch.Kind(instances: .instances, parts: .roles),
        RegionSearch.Kind(instances: .mqttInstances, parts: .mqttUsers),
      ], action: DescribeRoleList.id),
    isReachedByName: false,
    emptyText: Phrase("No roles in this region.", "该地域没有角色。"))
}

extension ResourceID {
  package static let allRoles = ResourceID("all-roles")
}
