"""Calls an emulator with the official SDK for Python. `tests/official.rs` runs it: `drive.py library|echo`."""

import json
import sys

from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException
from huaweicloudsdkmetastudio.v1 import (
    CreateDigitalAssetRequest,
    CreateDigitalAssetRequestBody,
    ListAssetSummaryRequest,
    ListAssetSummarysReq,
    MetaStudioClient,
)
from huaweicloudsdkmetastudio.v1.region.metastudio_region import MetaStudioRegion
from huaweicloudsdkvod.v1 import ShowAssetMetaRequest, VodClient
from huaweicloudsdkvod.v1.region.vod_region import VodRegion


def client(builder, region, secret="local-secret-key"):
    credentials = BasicCredentials("LOCALACCESSKEY", secret, "p1")
    return builder.with_credentials(credentials).with_region(region.value_of("cn-north-4")).build()


def vod(**options):
    return client(VodClient.new_builder(), VodRegion, **options)


def metastudio(**options):
    return client(MetaStudioClient.new_builder(), MetaStudioRegion, **options)


def refusal(call, status, code):
    """The error of a call that must be refused."""
    try:
        answer = call()
    except ClientRequestException as error:
        assert (error.status_code, error.error_code) == (status, code), error
        assert len(error.request_id) == 32, error
        return error.error_msg
    raise AssertionError(f"this was not refused: {answer}")


def create(name, **members):
    body = CreateDigitalAssetRequestBody(asset_name=name, **members)
    return metastudio().create_digital_asset(CreateDigitalAssetRequest(body=body))


def summaries(ids, **headers):
    request = ListAssetSummaryRequest(body=ListAssetSummarysReq(asset_ids=ids), **headers)
    return metastudio().list_asset_summary(request)


def find(**query):
    return vod().show_asset_meta(ShowAssetMetaRequest(**query))


def library():
    film = create("产品发布会", asset_type="VIDEO", asset_description="Hall 7 & 8", tags=["spring", "hall"])
    assert film.status_code == 200 and film.asset_id, film
    image = create("Still", asset_type="IMAGE").asset_id

    listed = summaries([image, film.asset_id, "nobody"]).asset_list
    assert [it.asset_id for it in listed] == [image, film.asset_id], listed
    assert listed[1].asset_name == "产品发布会" and listed[1].asset_state == "ACTIVED", listed

    found = find()
    assert (found.total, found.is_truncated) == (1, 0), found
    asset = found.asset_info_array[0]
    assert asset.asset_id == film.asset_id and asset.base_info.title == "产品发布会", asset
    time = asset.base_info.create_time

    # One parameter at a time that lets the film through, and one that does not.
    for yes, no in [
        ({"asset_id": [film.asset_id, "nobody"]}, {"asset_id": ["nobody"]}),
        ({"status": ["CREATED", "PUBLISHED"]}, {"status": ["CREATED"]}),
        ({"transcode_status": ["UN_TRANSCODE"]}, {"transcode_status": ["TRANSCODING"]}),
        ({"asset_status": ["PUBLISHED"]}, {"asset_status": ["CREATED"]}),
        ({"start_time": time}, {"start_time": "29990101000000"}),
        ({"end_time": time}, {"end_time": "20190704144303"}),
        ({"category_id": -1}, {"category_id": 5}),
        ({"tags": "hall,none"}, {"tags": "none"}),
        ({"query_string": "hall 7 &"}, {"query_string": "hall 9"}),
        ({"page": 0, "size": 1}, {"page": 1, "size": 1}),
    ]:
        assert len(find(**yes).asset_info_array) == 1, yes
        assert len(find(**no).asset_info_array) == 0, no

    message = refusal(lambda: find(size=101), 400, "VOD.10053")
    assert "size" in message, message
    message = refusal(lambda: create("x" * 300, asset_type="VIDEO"), 400, "MSS.00000003")
    assert "asset_name" in message, message
    request = ShowAssetMetaRequest()
    message = refusal(lambda: vod(secret="wrong").show_asset_meta(request), 401, "APIGW.0301")
    assert "wrong" not in message, message


def echo():
    user = summaries(["b", "a", "b"], x_app_user_id="李 user/1").asset_list
    assert [(it.asset_id, it.asset_name) for it in user] == [(it, "李 user/1") for it in "bab"], user
    nobody = summaries(["a"]).asset_list
    assert nobody[0].asset_name == "", nobody

    queries = [
        {},
        {
            "asset_id": ["z", "a b", "é/中+%"],
            "status": ["PUBLISHED", "CREATED"],
            "transcode_status": ["TRANSCODING"],
            "asset_status": ["CREATED"],
            "start_time": "20190704144303",
            "end_time": "20190705144303",
            "category_id": -1,
            "tags": "a,b c,中",
            "query_string": "a+b & c=d ~ ü",
            "page": 2,
            "size": 100,
        },
    ]
    for query in queries:
        asset = find(**query).asset_info_array[0]
        understood = json.loads(asset.description)
        renamed = {"transcode_status": "transcodeStatus", "asset_status": "assetStatus"}
        sent = {renamed.get(name, name): value for name, value in query.items()}
        # The SDK sends values of one name sorted.
        for members in (sent, understood):
            for value in members.values():
                if isinstance(value, list):
                    value.sort()
        assert understood == sent, (understood, sent)

    body = {
        "asset_name": "Ünï 😀 \u2028 \\ \"",
        "asset_description": "",
        "asset_type": "VIDEO",
        "tags": ["中文", "b"],
        "asset_order": 7,
        "is_need_generate_cover": False,
        "supported_service": [],
        "system_properties": [{"key": "WITH_ALPHA", "value": "Y"}],
        "auto_operation_config": [{"operation": "BLOCK", "operation_time": "2026-01-16T08:00:00Z"}],
        "asset_extra_meta": {"ppt_meta": {"page_count": 3}},
    }
    created = metastudio().create_digital_asset(CreateDigitalAssetRequest(body=body))
    understood = json.loads(created.produce_id)
    # An empty array is as if it were absent.
    assert understood in (body, {k: v for k, v in body.items() if v != []}), (understood, body)


parts = {"library": library, "echo": echo}
parts[sys.argv[1]]()
print(f"{sys.argv[1]}: done")
