/* fuzz-relation.c: words of rosters, answers of the health record
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <stdint.h>

#include "jy-health-record.h"
#include "jy-relation.h"

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autofree char *text = g_strndup ((const char *) data, size);
  g_autofree char *number = jy_health_record_number_dup_short (text);
  const char *code = jy_relation_parse (text, 1);

  g_assert_true (code == NULL || jy_choice_find (jy_relations, code) != NULL);
  for (const JyHealthField *field = jy_health_fields; field->column != NULL; field++)
    if (jy_health_field_check (field, text))
      {
        g_autofree char *words = jy_health_field_dup_text (field, text);

        g_assert_nonnull (words);
      }

  return 0;
}
