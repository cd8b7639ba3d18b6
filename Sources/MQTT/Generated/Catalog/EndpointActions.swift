// Made by product-generate of mqtt-2024-05-16.json: change that, not this.
// A table, a row a line: swift-format would tear the rows apart.
// swift-format-ignore-file

import TencentCloud

extension ActionDescriptor {
  static let endpointActions: [ActionDescriptor] = [
    ActionDescriptor(
      id: CreateInsPublicEndpoint.id, version: CreateInsPublicEndpoint.version,
      group: "Endpoint", note: "Open the public endpoint of an instance that has none.",
      dialects: .today, verb: .create, instanceKind: .mqtt, deletion: DeleteInsPublicEndpoint.id, mutates: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        Bandwidth integer !all | Public bandwidth, Mbps.
        Rules {PublicAccessRule} [] | Public access rules.
        """#,
      response: [],
      errors: "FailedOperation FailedOperation.InstanceNotReady ResourceNotFound.Instance UnsupportedOperation.ResourceAlreadyExists"),
    ActionDescriptor(
      id: DeleteInsPublicEndpoint.id, version: DeleteInsPublicEndpoint.version,
      group: "Endpoint", note: "Close the public endpoint of an instance.",
      dialects: .today, verb: .delete, instanceKind: .mqtt, mutates: true, isDangerous: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        """#,
      response: [],
      errors: "FailedOperation.InstanceNotReady UnsupportedOperation.ResourceAlreadyExists"),
    ActionDescriptor(
      id: ModifyInsPublicEndpoint.id, version: ModifyInsPublicEndpoint.version,
      group: "Endpoint", note: "Change the bandwidth and access rules of the public endpoint.",
      dialects: .today, verb: .modify, instanceKind: .mqtt, deletion: DeleteInsPublicEndpoint.id, mutates: true, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        Bandwidth integer !all | Public bandwidth, Mbps.
        Rules {PublicAccessRule} [] !all | Public access rules.
        """#,
      response: [],
      errors: "FailedOperation"),
    ActionDescriptor(
      id: DescribeInsPublicEndpoints.id, version: DescribeInsPublicEndpoints.version,
      group: "Endpoint", note: "The public endpoints of an instance, their status, bandwidth and access rules.",
      dialects: .today, verb: .describe, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        """#,
      response: #"""
        Endpoints {MQTTEndpointItem} [] | Endpoints.
        InstanceId string | Instance id (mqtt-…).
        Bandwidth integer | Public bandwidth, Mbps.
        Rules {PublicAccessRule} [] | Public access rules.
        Status string enum=PublicEndpointStatus | Status of public access.
        """#,
      errors: "FailedOperation.InstanceNotReady"),
    ActionDescriptor(
      id: DescribeInsVPCEndpoints.id, version: DescribeInsVPCEndpoints.version,
      group: "Endpoint", note: "The VPC endpoints of an instance.",
      dialects: .today, verb: .list, instanceKind: .mqtt, mutates: false, requestsPerSecond: 20,
      parameters: #"""
        InstanceId string !all | Instance id (mqtt-…).
        """#,
      response: #"""
        Endpoints {MQTTEndpointItem} [] | Endpoints.
        """#,
      errors: "FailedOperation.InstanceNotReady"),
  ]
}
