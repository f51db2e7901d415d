/* jy-test-paper.h - documents of the catalogue, made from the records of a test
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-printout-private.h"
#include "jy-test-signing.h"
#include "jy-work-paper.h"

/* Returns: (transfer full): the pages; nothing may hinder them */
static inline JyPrintout *
jy_test_print (JyTestStore *self, JyPaperRequest *request)
{
  g_autoptr (GError) error = NULL;
  JyPrintout *printout = jy_work_make_paper (&self->work, request, &error);

  g_assert_no_error (error);
  return printout;
}

/* Returns: how many pieces of text have @words in them */
static inline guint
jy_test_count_words (const JyPrintout *self, const char *words)
{
  guint n = 0;

  for (guint i = 0; i < self->items->len; i++)
    {
      const JyPageItem *item = &g_array_index (self->items, JyPageItem, i);

      n += item->kind == JY_ITEM_TEXT && g_strstr_len (item->text, (gssize) item->length, words);
    }

  return n;
}
