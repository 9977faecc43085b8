//! Objects in objects, their names, and members that are mandatory or deprecated.

use hostile::objects::{
    BothWays, Common, Demanding, Down1, Easy, Edge, Egg, Folder, Forest, Hen, Holder, Kind, Leaf,
    Level1, Long1, Long2, Node, OtherHolder, OtherThing, Ring, SendObjects, SendObjectsResponse,
    SendRings, SendRingsResponse, ShareObjects, Thing, Tree,
};
use hostile::r#type as names;
use hostile::values::{LimitsResponse, NastyText, Old};
use serde_json::json;

use crate::{body, limits, problem};

#[test]
fn objects_contain_themselves() {
    let tree = Tree::new()
        .left(Tree::new().right(Tree::new().name("leaf")))
        .right(Tree::new());
    let json = json!({ "left": { "right": { "name": "leaf" } }, "right": {} });
    assert_eq!(serde_json::to_value(&tree).unwrap(), json);
    assert_eq!(serde_json::from_value::<Tree>(json).unwrap(), tree);

    let egg = Egg::new().hen(Hen::new().egg(Egg::new().size(1)).eggs([Egg::new()]));
    let json = json!({ "hen": { "egg": { "size": 1 }, "eggs": [{}] } });
    assert_eq!(serde_json::to_value(egg).unwrap(), json);

    let forest = Forest::new([Forest::new([]).trees([tree])]);
    assert_eq!(forest.forests[0].trees[0].left.as_ref().unwrap().name, None);

    let mut deep = Tree::new();
    for _ in 0..100 {
        deep = Tree::new().right(deep);
    }
    let text = serde_json::to_string(&deep).unwrap();
    assert_eq!(serde_json::from_str::<Tree>(&text).unwrap(), deep);

    let levels = "{\"down\":".repeat(12) + "{\"value\":1.5}" + &"}".repeat(12);
    let levels: Level1 = serde_json::from_str(&levels).unwrap();
    let text = format!("{levels:?}");
    assert!(text.contains("Level12"), "{text}");
}

#[test]
fn what_is_mandatory_depends_on_the_way() {
    let leaf = Leaf::new(0.5);
    let demanding = Demanding::new(
        "a",
        1,
        i64::MAX,
        0.1,
        -0.1,
        true,
        leaf.clone(),
        ["b"],
        [leaf.clone()],
        [2],
        [0.2],
        [false],
        true,
        false,
        true,
        3,
        4,
        "2026-01-01T00:00:00Z"
            .parse::<hostile::Rfc3339Time>()
            .unwrap(),
        "B",
        ["A", "C"],
    );
    let json = serde_json::to_value(&demanding).unwrap();
    assert_eq!(json.as_object().unwrap().len(), 20);
    assert_eq!(
        serde_json::from_value::<Demanding>(json).unwrap(),
        demanding
    );
    let error = serde_json::from_str::<Demanding>("{}")
        .unwrap_err()
        .to_string();
    assert!(error.contains("`kinds`"), "{error}");

    let send =
        SendObjects::new(demanding, Easy::new(), BothWays::default()).ring([Ring::new(leaf)]);
    assert_eq!(
        problem(&send),
        "ring[0].next: missing; demanding.kinds[1]: not a documented value; both_ways.id: missing; both_ways.ids: missing; both_ways.inner: missing"
    );
    let received: SendObjectsResponse = serde_json::from_value(json!({ "both_ways": {} })).unwrap();
    assert_eq!(received.both_ways, Some(BothWays::default()));
}

#[test]
fn objects_of_one_name_are_one_type_or_two() {
    let share = ShareObjects::new(Common::new().size(1))
        .own(OtherThing::new().there(true))
        .kind(Kind::A);
    assert_eq!(
        body(&share),
        json!({ "shared": { "size": 1 }, "own": { "there": true }, "kind": "A" })
    );
    assert_eq!(
        serde_json::to_value(Thing::new().here(true)).unwrap(),
        json!({ "here": true })
    );
    // What reads alike and refers to different objects is two types.
    let holder = Holder::new().thing([Thing::new().here(true)]);
    let other = OtherHolder::new().thing([OtherThing::new().there(true)]);
    let json = [
        serde_json::to_value(holder).unwrap(),
        serde_json::to_value(other).unwrap(),
    ];
    assert_eq!(json[0], json!({ "thing": [{ "here": true }] }));
    assert_eq!(json[1], json!({ "thing": [{ "there": true }] }));
    // Objects that come back to one another are one type each on all pages that say the same of them.
    let graph = [("n", Node::new([("out", vec![Edge::new(Node::default())])]))];
    let _ = SendRings::new(Folder::new("a")).graph(graph.clone());
    let _ = share.graph(graph);
}

#[test]
fn names_do_not_hide_what_they_are_called_like() {
    let operation = names::Clone::new()
        .clone_(true)
        .default_("x")
        .into(1)
        .read(2)
        .check(3);
    let copy = operation.clone();
    assert_eq!(copy, operation);
    assert_ne!(copy, names::Clone::default());
    assert_eq!(format!("{:?}", names::Box_::new()), "Box_ { box: None }");
    assert_eq!(
        problem(&names::Clone::new().checker(10)),
        "checker: 10 is above the maximum of 9"
    );

    let debug = names::Debug::new(names::Option_::new(), [names::Vec_::new()])
        .token("hidden")
        .secret(names::Secret_::new().secret("hidden"))
        .wheel(names::Wheel::new().wheel(names::Wheel::new()))
        .i64(names::I64::new(i64::MIN))
        .self_(names::Self_::new().self_(names::Self_::new()));
    assert!(!format!("{debug:?}").contains("hidden"));
    assert_eq!(
        body(&debug),
        json!({
            "option": {},
            "vec": [{}],
            "token": "hidden",
            "secret": { "secret": "hidden" },
            "Wheel": { "Wheel": {} },
            "i64": { "i64": i64::MIN },
            "self": { "self": {} },
        })
    );
}

#[test]
#[expect(deprecated, reason = "that is what is tested")]
fn what_is_deprecated_still_works() {
    let limits = limits()
        .old("a")
        .old_list(["b"])
        .old_object(Old::new("old").oldest(true));
    assert_eq!(limits.old_needed, 1);
    assert_eq!(body(&limits)["old_list"], json!(["b"]));
    assert_eq!(NastyText::from("OLD"), NastyText::Old);

    let response: LimitsResponse =
        serde_json::from_value(json!({ "old": { "old": "d" } })).unwrap();
    assert_eq!(response.old.unwrap().old.as_deref(), Some("d"));
}

#[test]
fn objects_come_back_to_themselves_through_arrays_and_maps() {
    let leaf = || Folder::new("leaf");
    let folder = Folder::new("root")
        .folders([leaf().parent(leaf())])
        .by_name([("a", leaf().by_name([("b", leaf())]))])
        .by_names([("c", vec![leaf(), leaf()])]);
    let graph = Node::new([(
        "out",
        vec![Edge::new(Node::default()).via([Node::default()])],
    )]);
    let send = SendRings::new(folder.clone())
        .graph([("n", graph.clone())])
        .long(Long1::new().next(Long2::new()).down(Down1::new()));
    let json = json!({
        "folder": {
            "name": "root",
            "folders": [{ "name": "leaf", "parent": { "name": "leaf" } }],
            "by_name": { "a": { "name": "leaf", "by_name": { "b": { "name": "leaf" } } } },
            "by_names": { "c": [{ "name": "leaf" }, { "name": "leaf" }] },
        },
        "graph": { "n": { "edges": { "out": [{ "to": {}, "via": [{}] }] } } },
        "long": { "next": {}, "down": {} },
    });
    assert_eq!(serde_json::to_value(&folder).unwrap(), json["folder"]);
    let received: SendRingsResponse = serde_json::from_value(json).unwrap();
    assert_eq!(received.folder, Some(folder));
    assert_eq!(received.graph["n"], graph);
    assert_eq!(received.long, send.long);
    // Rules hold at every depth.
    assert_eq!(
        problem(&send),
        "graph.n.edges.out[0].to.edges: missing; graph.n.edges.out[0].via[0].edges: missing"
    );
    let deep = Folder::new("a").by_name([("b", Folder::new("c").folders([Folder::new("")]))]);
    assert_eq!(
        problem(&SendRings::new(deep)),
        "folder.by_name.b.folders[0].name: 0 characters, at least 1 needed"
    );
}
