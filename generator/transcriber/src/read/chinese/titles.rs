//! Heads of columns and titles of sections in Chinese, and the same in English.

/// Heads of columns.
const HEADS: [(&str, &str); 42] = [
    ("参数", "Parameter"),
    ("参数名", "Parameter"),
    ("参数名称", "Parameter"),
    ("名称", "Name"),
    ("字段", "Field"),
    ("字段名", "Field"),
    ("字段名称", "Field"),
    ("属性", "Attribute"),
    ("元素", "Element"),
    ("元素名称", "Element"),
    ("是否必选", "Mandatory"),
    ("是否必须", "Mandatory"),
    ("是否必填", "Mandatory"),
    ("是否为必选", "Mandatory"),
    ("必选", "Mandatory"),
    ("必选/可选", "Mandatory"),
    ("是否可选", "Optional"),
    ("参数类型", "Type"),
    ("类型", "Type"),
    ("数据类型", "Type"),
    ("字段类型", "Type"),
    ("描述", "Description"),
    ("说明", "Description"),
    ("参数说明", "Description"),
    ("参数描述", "Description"),
    ("字段说明", "Description"),
    ("字段描述", "Description"),
    ("含义", "Description"),
    ("备注", "Remarks"),
    ("状态码", "Status Code"),
    ("HTTP状态码", "HTTP Status Code"),
    ("返回值", "Returned Value"),
    ("返回码", "Return Code"),
    ("错误码", "Error Code"),
    ("错误信息", "Error Message"),
    ("错误描述", "Error Message"),
    ("处理措施", "Solution"),
    ("默认值", "Default Value"),
    ("取值范围", "Value Range"),
    ("示例", "Example"),
    ("位置", "Location"),
    ("参数位置", "Location"),
];

/// Titles of sections.
const TITLES: [(&str, &str); 43] = [
    ("功能介绍", "Function"),
    ("功能描述", "Function"),
    ("功能说明", "Function"),
    ("接口功能", "Function"),
    ("接口说明", "Function"),
    ("接口描述", "Function"),
    ("接口约束", "Constraints"),
    ("约束限制", "Constraints"),
    ("约束与限制", "Constraints"),
    ("约束条件", "Constraints"),
    ("约束说明", "Constraints"),
    ("使用限制", "Constraints"),
    ("使用说明", "Notes"),
    ("注意事项", "Precautions"),
    ("前提条件", "Prerequisites"),
    ("调用方法", "Calling Method"),
    ("调试", "Debugging"),
    ("授权信息", "Authorization Information"),
    ("接口格式", "API Format"),
    ("请求", "Request"),
    ("请求参数", "Request Parameters"),
    ("请求消息", "Request Message"),
    ("请求头", "Request Header"),
    ("请求消息头", "Request Header"),
    ("请求体", "Request Body"),
    ("请求示例", "Example Requests"),
    ("请求样例", "Example Requests"),
    ("请求消息示例", "Example Requests"),
    ("响应", "Response"),
    ("响应参数", "Response Parameters"),
    ("响应消息", "Response Message"),
    ("响应头", "Response Header"),
    ("响应体", "Response Body"),
    ("响应示例", "Example Responses"),
    ("响应样例", "Example Responses"),
    ("响应消息示例", "Example Responses"),
    ("正常响应", "Normal Response"),
    ("异常响应", "Abnormal Response"),
    ("示例", "Example"),
    ("SDK代码示例", "SDK Sample Code"),
    ("状态码", "Status Codes"),
    ("返回值", "Returned Values"),
    ("错误码", "Error Codes"),
];

/// The head of a column.
pub(super) fn head(text: &str) -> Option<String> {
    let found = HEADS.iter().find(|(head, _)| *head == text);
    found.map(|(_, english)| (*english).to_owned())
}

/// The title of a section.
pub(super) fn title(text: &str) -> Option<String> {
    let text = text.trim_end_matches(['：', ':', ' ']);
    let bare: String = text.split_whitespace().collect();
    let found = TITLES.iter().find(|(title, _)| *title == bare);
    found.map(|(_, english)| (*english).to_owned())
}
