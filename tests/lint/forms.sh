#!/bin/sh
# Every form of data/forms is what data/forms/form.rng allows, and compiled in.
#   forms.sh XMLLINT SOURCE_ROOT
set -eu
cd "$2/data/forms"

status=0
for form in *.xml; do
  [ "$form" != jy-forms.gresource.xml ] || continue
  "$1" --noout --relaxng form.rng "$form" 2> /dev/null || {
    "$1" --noout --relaxng form.rng "$form" || status=1
  }
  grep -qF ">$form<" jy-forms.gresource.xml || {
    echo "$form is not in jy-forms.gresource.xml"
    status=1
  }
done
exit $status
