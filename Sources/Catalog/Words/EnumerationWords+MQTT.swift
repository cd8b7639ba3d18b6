extension EnumerationWords {
  /// The values of the enumerations of `mqtt`, and what the console itself says in its lists.
  static let mqtt: [String: [String: Phrase]] = [
    "PublicEndpointStatus": mqttPublicEndpointStatus,
    "ProtocolVersion": [
      "3": Phrase("MQTT 3.1", "MQTT 3.1"), "4": Phrase("MQTT 3.1.1", "MQTT 3.1.1"),
      "5": Phrase("MQTT 5.0", "MQTT 5.0"),
    ],
    "X509Mode": [
      "TLS": Phrase("one-way", "单向认证"), "mTLS": Phrase("two-way", "双向认证"),
      "BYOC": Phrase("one certificate per device", "一机一证"),
    ],
    "ProvisionType": [
      "JITP": Phrase("by itself", "自动注册"), "API": Phrase("by the API", "API 注册"),
    ],
    "OnlineStatus": [
      "0": Phrase("all", "全部"), "1": Phrase("online", "在线"), "2": Phrase("offline", "离线"),
    ],
    "BlockRuleType": [
      "1": Phrase("client ID", "客户端 ID"), "2": Phrase("user", "用户名"),
      "3": Phrase("address", "IP 地址"),
    ],
    "LbStrategy": [
      "1": Phrase("at random", "随机"), "2": Phrase("by hash", "哈希分区"),
    ],
    "EventDialect": [
      "V1": Phrase("V1", "V1"), "V2": Phrase("V2", "V2"), "V3": Phrase("V3", "V3"),
    ],
    "HashMessagePolicy": [
      "TOPIC_NAME": Phrase("by topic", "按主题"), "CLIENT_ID": Phrase("by client", "按客户端"),
    ],
    "PayloadEncoding": [
      "plain": Phrase("as it is", "原文"), "base64": Phrase("Base64", "Base64"),
    ],
    "CertificateStatus": [
      "ACTIVE": Phrase("active", "已激活"), "INACTIVE": Phrase("not active", "未激活"),
      "REVOKED": Phrase("revoked", "已吊销"),
      "PENDING_ACTIVATION": Phrase("to be activated", "待激活"),
    ],
    "DeviceIdentityStatus": ["1": Phrase("enabled", "启用"), "2": Phrase("disabled", "禁用")],
    "EnrichmentStatus": [
      "0": Phrase("undefined", "未定义"), "1": Phrase("active", "启用"),
      "2": Phrase("not active", "停用"),
    ],
    "RetainMatch": [
      "1": Phrase("retained", "仅保留消息"), "2": Phrase("not retained", "仅非保留消息"),
      "3": Phrase("both", "全部"),
    ],
    "AuthenticatorType": [
      "JWT": Phrase("JWT", "JWT"), "JWKS": Phrase("JWKS", "JWKS"), "HTTP": Phrase("HTTP", "HTTP"),
    ],
    "AuthenticatorStatus": ["open": Phrase("on", "开启"), "close": Phrase("off", "关闭")],
    "PolicyEffect": ["allow": Phrase("allow", "允许"), "deny": Phrase("deny", "拒绝")],
  ]

  /// Values of `mqtt` of enumerations that both products have.
  static let mqttEndpointType: [String: Phrase] = [
    "mqtt-tcp": Phrase("MQTT over TCP", "MQTT TCP"),
    "mqtt-ws": Phrase("MQTT over WebSocket", "MQTT WebSocket"),
    "mqtt-tls": Phrase("MQTT over TLS", "MQTT TLS"),
  ]

  static let mqttPublicEndpointStatus: [String: Phrase] = [
    "NORMAL": Phrase("open", "已开通"), "CLOSING": Phrase("closing", "关闭中"),
    "MODIFYING": Phrase("changing", "修改中"), "CREATING": Phrase("opening", "开启中"),
    "CLOSE": Phrase("closed", "关闭"),
  ]

  /// What the console itself says: no API has these.
  static let ownNames: Set<String> = [
    "RoleScope",
    "CertificateStanding", "CertificateUse", "CertificateValidity", "ClientEvent", "ListKind",
    "State",
  ]

  static let own: [String: [String: Phrase]] = [
    "ListKind": [
      "topics": Phrase("topic", "主题"), "groups": Phrase("group", "消费组"),
      "roles": Phrase("role", "角色"), "mqtt-topics": Phrase("MQTT topic", "MQTT 主题"),
      "mqtt-users": Phrase("MQTT user", "MQTT 用户"),
      "mqtt-clients": Phrase("client", "客户端"), "instances": Phrase("instance", "实例"),
      "mqtt-instances": Phrase("MQTT instance", "MQTT 实例"),
    ],
    "State": [
      "well": Phrase("ok", "正常"), "firing": Phrase("firing", "告警"),
      "gone": Phrase("gone", "已删除"),
    ],
    "CertificateStanding": [
      "TOLD": Phrase("bound", "已绑定"),
      "UNTOLD": Phrase(
        "no longer returned; the 2024 API returned it", "如今不再返回 ID，2024 年版接口可查询"),
    ],
    "CertificateUse": [
      "SSLServerCertId": Phrase("server", "服务端"), "SSLCaCertId": Phrase("CA of clients", "客户端 CA"),
    ],
    "CertificateValidity": [
      "VALID": Phrase("valid", "有效"), "SOON": Phrase("expires soon", "即将过期"),
      "EXPIRED": Phrase("expired", "已过期"), "NOT_YET": Phrase("not valid yet", "未生效"),
    ],
    // Of one that goes by topic and group the number of these stands there.
    "RoleScope": ["Cluster": Phrase("all", "全部")],
    // The data's note names the first two of them; another one keeps its name.
    "ClientEvent": [
      "client.connected": Phrase("connected", "已连接"),
      "client.disconnected": Phrase("disconnected", "已断开"),
      "client.subscribed": Phrase("subscribed", "已订阅"),
      "client.unsubscribed": Phrase("unsubscribed", "已取消订阅"),
      "client.kicked": Phrase("kicked", "被踢下线"),
    ],
  ]
}
