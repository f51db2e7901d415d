#!/bin/sh
# Every document of data/documents is what data/documents/document.rng allows, and compiled in.
#   documents.sh XMLLINT SOURCE_ROOT
set -eu
cd "$2/data/documents"

status=0
for document in *.xml; do
  [ "$document" != jy-documents.gresource.xml ] || continue
  "$1" --noout --relaxng document.rng "$document" 2> /dev/null || {
    "$1" --noout --relaxng document.rng "$document" || status=1
  }
  grep -qF ">$document<" jy-documents.gresource.xml || {
    echo "$document is not in jy-documents.gresource.xml"
    status=1
  }
done
exit $status
