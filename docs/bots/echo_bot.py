"""A bot that repeats what it is told. Listens on 127.0.0.1:8090; say `muster bot ask` where that is."""

import http.server
import json


class Echo(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        words = asked["message"]["content"].replace("@" + asked["bot"], "").strip()
        answer = json.dumps({"content": words or "Yes?"}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)


if __name__ == "__main__":
    http.server.HTTPServer(("127.0.0.1", 8090), Echo).serve_forever()
