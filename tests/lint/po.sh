#!/bin/sh
# Every word for people is in po/zh_CN.po, translated.
exec "$1/scripts/update-po" --check
