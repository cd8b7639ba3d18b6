import NIOSSL

/// An authority that nobody trusts, and a certificate by it for `localhost` and
/// `service.test`. Both hold for a hundred years and protect nothing but these tests. The
/// certificate names no address, as NIOSSL takes the address of a proxy for the server's.
enum TestCertificates {
  /// The authority's file name in a directory of hashed names, as OpenSSL makes them.
  static let hashedName = "f6c063be.0"

  static let authority = """
    -----BEGIN CERTIFICATE-----
    MIIBiDCCAS6gAwIBAgICQkIwCgYIKoZIzj0EAwIwKjEoMCYGA1UEAwwfVGVzdCBh
    dXRob3JpdHkgb2YgSFRUUFRyYW5zcG9ydDAgFw0yMDAxMDEwMDAwMDBaGA8yMTIw
    MDEwMTAwMDAwMFowKjEoMCYGA1UEAwwfVGVzdCBhdXRob3JpdHkgb2YgSFRUUFRy
    YW5zcG9ydDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABGVDuUvdjaSWI8JrZyvp
    zO/VBydZNzGwu8SCnlgIVaH4wr1dlvag5pEOQZEOcvfxACZwyrc8gRpuJtcGPuzD
    GymjQjBAMA8GA1UdEwEB/wQFMAMBAf8wDgYDVR0PAQH/BAQDAgIEMB0GA1UdDgQW
    BBQNMKRXE3/NwLIcek8x/dRDA7Bj9TAKBggqhkjOPQQDAgNIADBFAiAfyZ+ULpsf
    A9l4/apswj8m0Y/7kTL8bec8sXU/G7d0LQIhAPSJ/xcnB3QiYqQmuqooZH4j/LEv
    eTppq9DQnmciT39H
    -----END CERTIFICATE-----
    """

  private static let server = """
    -----BEGIN CERTIFICATE-----
    MIIBxzCCAW6gAwIBAgICd6owCgYIKoZIzj0EAwIwKjEoMCYGA1UEAwwfVGVzdCBh
    dXRob3JpdHkgb2YgSFRUUFRyYW5zcG9ydDAgFw0yMDAxMDEwMDAwMDBaGA8yMTIw
    MDEwMTAwMDAwMFowFzEVMBMGA1UEAwwMc2VydmljZS50ZXN0MFkwEwYHKoZIzj0C
    AQYIKoZIzj0DAQcDQgAEXTAp5Wt4D6tRu6EYK4qjqqGZbLScOuulRooXkOtKNDZo
    E+ApAANRvqVtHhqps3TnbNP29qo713dLl+7Fmc1mEKOBlDCBkTAiBgNVHREEGzAZ
    gglsb2NhbGhvc3SCDHNlcnZpY2UudGVzdDAJBgNVHRMEAjAAMAsGA1UdDwQEAwIH
    gDATBgNVHSUEDDAKBggrBgEFBQcDATAdBgNVHQ4EFgQUSOn/HkLmWhQ7CazDJKXP
    tUQPSdIwHwYDVR0jBBgwFoAUDTCkVxN/zcCyHHpPMf3UQwOwY/UwCgYIKoZIzj0E
    AwIDRwAwRAIgckl8k98rWPlKQkMK3/8c0rQkrmrQ3WmbkrXVL86InHYCIAYR8d7s
    TirEqnS7HVaMpiF50pW/tRLDkeiR4OYLMn7P
    -----END CERTIFICATE-----
    """

  private static let serverKey = """
    -----BEGIN PRIVATE KEY-----
    MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg1nJd3hzXYH2trw87
    ZXfZB4pNebG905Q5l+1mq6PFNUOhRANCAARdMCnla3gPq1G7oRgriqOqoZlstJw6
    66VGiheQ60o0NmgT4CkAA1G+pW0eGqmzdOds0/b2qjvXd0uX7sWZzWYQ
    -----END PRIVATE KEY-----
    """

  /// By itself, for `localhost`, and over since 2021.
  static let expired = """
    -----BEGIN CERTIFICATE-----
    MIIBXjCCAQWgAwIBAgIBATAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAlsb2NhbGhv
    c3QwHhcNMjAwMTAxMDAwMDAwWhcNMjEwMTAxMDAwMDAwWjAUMRIwEAYDVQQDDAls
    b2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARdorSbhPp383aZiOaK
    CozmK1sfcqO3KrGaoPgKa2YSNTuNMIxTami2sk02/JLi4ZnUHdC4K+gXTvN34iC0
    fTrno0gwRjAUBgNVHREEDTALgglsb2NhbGhvc3QwDwYDVR0TAQH/BAUwAwEB/zAd
    BgNVHQ4EFgQUr26nk9fTG2vY0ufvCXFYIFaDRJEwCgYIKoZIzj0EAwIDRwAwRAIg
    TnX2zduTr7HehxkWFtD0CHMemipQAupOGplaI+lfKbECIEF3qywtJQJkP+6Zg19+
    DVHOWMw1GHYX8Nd6nwLMTZOg
    -----END CERTIFICATE-----
    """

  private static let expiredKey = """
    -----BEGIN PRIVATE KEY-----
    MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgXTSeVLLJ0q4v9QBx
    va3WVwlx5dgTMWKaYI6ztI0wjZyhRANCAARdorSbhPp383aZiOaKCozmK1sfcqO3
    KrGaoPgKa2YSNTuNMIxTami2sk02/JLi4ZnUHdC4K+gXTvN34iC0fTrn
    -----END PRIVATE KEY-----
    """

  static func serverContext(isExpired: Bool = false) throws -> NIOSSLContext {
    let certificate = try NIOSSLCertificate(
      bytes: Array((isExpired ? expired : server).utf8), format: .pem)
    let key = try NIOSSLPrivateKey(
      bytes: Array((isExpired ? expiredKey : serverKey).utf8), format: .pem)
    return try NIOSSLContext(
      configuration: .makeServerConfiguration(
        certificateChain: [.certificate(certificate)], privateKey: .privateKey(key)))
  }
}
