/* jy-template-compare.h - what differs between two versions of a template
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Any thread.
 */
#pragma once

#include "jy-template-element.h"

G_BEGIN_DECLS

/**
 * JyTemplateDifference:
 * @before: (owned) (nullable): an element as people read it; %NULL: it is new
 * @after: (owned) (nullable): the same; %NULL: it was taken out
 */
typedef struct
{
  char *before;
  char *after;
} JyTemplateDifference;

void jy_template_difference_free (JyTemplateDifference *self);

/* Returns: (transfer full) (element-type JyTemplateDifference): in the order of the document;
 *   none: they print the same */
GPtrArray *jy_template_compare (JyTemplate *before, JyTemplate *after) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): @text with each field named as people know it: {Head of the household}
 */
char *jy_template_dup_shown (const char *text) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full): the way back: what is no label of a field stays as it is */
char *jy_template_dup_stored (const char *shown) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
