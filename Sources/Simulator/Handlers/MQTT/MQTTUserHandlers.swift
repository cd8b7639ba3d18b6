import FoundationEssentials
import TRocket

extension Handlers {
  mutating func registerMQTTUsers() {
    register(DescribeMQTTUserList.self) { request, world, moment throws(ServiceFault) in
      let criteria = try Criteria(request.filters, known: ["Username"])
      let page = try Page(offset: request.offset, limit: request.limit, at: moment)
      let rows = try world.mqttInstance(request.instanceID).users.rows
        .filter { criteria.contains("Username", $0.name) }
      return DescribeMQTTUserList.Response(
        totalCount: rows.count, data: page.of(rows).map { $0.item })
    }
  }
}

extension MQTTUser {
  fileprivate var item: MQTTUserItem {
    MQTTUserItem(
      username: name, password: password, permRead: mayRead, permWrite: mayWrite, remark: remark,
      createdTime: Date(milliseconds: createdTime), modifiedTime: Date(milliseconds: modifiedTime))
  }
}
