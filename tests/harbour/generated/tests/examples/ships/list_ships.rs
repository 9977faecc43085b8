// Generated from spec/ships/list_ships.yaml by `cargo xtask codegen`; do not edit.

//! Example responses of the page Querying Ships.

use harbour::ErrorBody;
use harbour::__example;
use harbour::ships::ListShipsResponse;

#[test]
fn status_200() {
    let json = r#"{
  "ships": [
    {
      "ship_id": "9074729",
      "state": "MOORED",
      "note": "Waits for the tide",
      "registered": false,
      "details": {
        "name": "Seven Gulls",
        "remarks": null,
        "fleet_id": -1,
        "built_at": "19970612081500",
        "last_seen": "20260201093012",
        "labels": null,
        "measures": {
          "engine": "DIESEL",
          "crew": 14,
          "width": 1210,
          "lenght": 8840,
          "draught": 540,
          "tonnage": 2999000,
          "speed": 12.5
        },
        "plan_url": "https://files.example.com/9074729/plans/deck-and-hold.pdf",
        "certificate_url": "",
        "photos": [
          { "url": "https://files.example.com/9074729/photos/from-the-pier.jpg" }
        ],
        "documents": [],
        "home": { "harbour": "Northport", "quay": "East", "number": "7b" }
      },
      "voyages": [
        {
          "route": "coastal",
          "voyage_id": "2026-117",
          "log_url": "https://files.example.com/9074729/logs/2026-117.txt",
          "cleared": 1,
          "measures": {
            "engine": "DIESEL",
            "crew": 13,
            "width": 1210,
            "lenght": 8840,
            "draught": 510,
            "tonnage": 2850000,
            "speed": 11
          }
        },
        {
          "route": "2-way",
          "voyage_id": "2026-102",
          "log_url": "https://files.example.com/9074729/logs/2026-102.txt",
          "cleared": 0,
          "measures": null
        }
      ]
    }
  ],
  "is_truncated": 0,
  "total": 1
}"#;
    __example::response::<ListShipsResponse>(json);
}

#[test]
fn status_400() {
    let json = r#"{ "error_code": "SHIPS.0031", "error_msg": "The parameter size is too large." }"#;
    __example::response::<ErrorBody>(json);
}
