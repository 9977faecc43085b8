//! [`Service`] → its outline: one line per public item, the thing a reviewer reads.

use crate::emit::{field_text, table_line};
use crate::service::{Definition, Member, Service};

/// The outline of one service, in the order of its modules.
pub fn outline(service: &Service) -> String {
    let mut text = format!("{}: {}\n", service.module, service.endpoint);
    for module in &service.modules {
        text += &format!("\n{}::{}\n", service.module, module.name);
        if let Some(operation) = &module.operation {
            text += &format!(
                "  {} {}  {} -> {}\n",
                operation.method, operation.path, operation.name, operation.response_name
            );
            members(service, &operation.request, true, &mut text);
            text += &format!("  struct {}\n", operation.response_name);
            members(service, &operation.response, true, &mut text);
            if let Some(paging) = &operation.paging {
                text += &format!(
                    "    pages by {}, items {}\n",
                    operation.request[paging.page].row.name.value,
                    operation.response[paging.items].row.name.value,
                );
            }
        }
        for id in &module.types {
            let ty = service.named(*id);
            match &ty.definition {
                Definition::Object(object) => {
                    let way = match (object.sent, object.received) {
                        (true, true) => "sent and received",
                        (true, false) => "sent",
                        (false, _) => "received",
                    };
                    text += &format!("  struct {} ({way})\n", ty.name);
                    members(service, &object.members, false, &mut text);
                }
                Definition::Enumeration(enumeration) => {
                    let base = if enumeration.integer {
                        " of integers"
                    } else {
                        ""
                    };
                    text += &format!("  enum {}{base}\n", ty.name);
                    for variant in &enumeration.variants {
                        let added = variant.added_by.as_ref().map(|entry| format!(" ({entry})"));
                        let value = &variant.option.value.value;
                        let value = if enumeration.integer {
                            value.clone()
                        } else {
                            format!("{value:?}")
                        };
                        let deprecated = variant.option.deprecated.as_ref().map(|_| ", deprecated");
                        text += &format!(
                            "    {} = {value}{}{}\n",
                            variant.name,
                            added.unwrap_or_default(),
                            deprecated.unwrap_or_default()
                        );
                    }
                }
            }
        }
    }
    text
}

fn members(service: &Service, members: &[Member], places: bool, text: &mut String) {
    for member in members {
        let place = if places {
            format!("{:6} ", member.location.word())
        } else {
            String::new()
        };
        let line = table_line(members, member);
        let (_, wire_and_rules) = line.split_once(" = ").unwrap_or(("", &line));
        let wire_and_rules = wire_and_rules.trim_end_matches(';');
        let default = member.row.default.as_ref();
        let default = default.map(|default| format!(", default {}", default.value));
        let deprecated = member.row.deprecated.as_ref().map(|_| ", deprecated");
        *text += &format!(
            "    {place}{}  {wire_and_rules}{}{}\n",
            field_text(service, member),
            default.unwrap_or_default(),
            deprecated.unwrap_or_default()
        );
    }
}
