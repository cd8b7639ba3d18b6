// TencentCloud: a call of Tencent Cloud's API 3.0, whatever the product: credentials, signing,
// one funnel for every call, retry, rate limit, clock skew, and what can go wrong; how a product's
// types are written and read on the wire, and what describes a product's actions. Whoever speaks
// to the cloud may import it. It must not know a product's actions or an HTTP library.
