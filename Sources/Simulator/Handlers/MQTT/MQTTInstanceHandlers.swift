import FoundationEssentials
import TRocket

extension Handlers {
  mutating func registerMQTTInstances() {
    register(DescribeMQTTInstanceList.self) { request, world, moment throws(ServiceFault) in
      let page = try Page(offset: request.offset, limit: request.limit, at: moment)
      let criteria = try Criteria(
        request.filters, known: ["InstanceName", "InstanceId", "InstanceType", "InstanceStatus"])
      let rows = world.mqttInstances.rows.filter { instance in
        criteria.contains("InstanceName", instance.title)
          && criteria.equals("InstanceId", instance.name)
          && criteria.equals("InstanceType", instance.type.rawValue)
          && criteria.equals("InstanceStatus", instance.status.value(at: moment.now).rawValue)
      }
      return DescribeMQTTInstanceList.Response(
        totalCount: rows.count, data: page.of(rows).map { $0.item(at: moment) })
    }
    register(DescribeMQTTInstance.self) { request, world, moment throws(ServiceFault) in
      try world.mqttInstance(request.instanceID).details(at: moment)
    }
    register(DescribeMQTTProductSKUList.self) { _, _, _ throws(ServiceFault) in
      let products = MQTTProduct.all.map { $0.item }
      return DescribeMQTTProductSKUList.Response(
        totalCount: products.count, mqttProductSkuList: products)
    }
    register(DescribeMQTTInstanceCert.self) { request, world, _ throws(ServiceFault) in
      let instance = try world.mqttInstance(request.instanceID)
      return DescribeMQTTInstanceCert.Response(
        instanceID: instance.name, sslServerCertID: instance.serverCertificateID,
        sslCaCertID: instance.authorityCertificateID)
    }
  }
}

extension MQTTInstance {
  fileprivate func item(at moment: Moment) -> MQTTInstanceItem {
    MQTTInstanceItem(
      instanceID: name, instanceName: title, version: "1", instanceType: type,
      instanceStatus: status.value(at: moment.now), topicNumLimit: topicLimit, remark: remark,
      topicNum: topics.count, skuCode: sku, tpsLimit: tpsLimit,
      createTime: Date(milliseconds: createdTime), subscriptionNumLimit: subscriptionLimit,
      clientNumLimit: clientLimit)
  }

  fileprivate func details(at moment: Moment) -> DescribeMQTTInstance.Response {
    DescribeMQTTInstance.Response(
      instanceType: type, instanceID: name, instanceName: title, topicNum: topics.count,
      topicNumLimit: topicLimit, tpsLimit: tpsLimit, createdTime: Date(milliseconds: createdTime),
      remark: remark, instanceStatus: status.value(at: moment.now), skuCode: sku,
      subscriptionNumLimit: subscriptionLimit, clientNumLimit: clientLimit)
  }
}
