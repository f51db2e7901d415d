/* jy-test-pages.h - what holds for every page: nothing beyond the margins, nothing cut or covered
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <string.h>

#include "jy-printout-private.h"

#define TOLERANCE 0.6 /* points: rounding, and half a line's width */

static inline JyPrintout *
jy_test_lay_out (JyDocument *document)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *documents = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_document_free);
  JyPrintout *printout;

  g_ptr_array_add (documents, document);
  printout = jy_printout_new ("Test", documents, NULL, &error);
  g_assert_no_error (error);
  return printout;
}

static inline const JyPageItem *
jy_test_get_item (const JyPrintout *self, guint i)
{
  return &g_array_index (self->items, JyPageItem, i);
}

static inline gboolean
jy_test_item_is (const JyPageItem *item, const char *text)
{
  return item->kind == JY_ITEM_TEXT && item->length == strlen (text) &&
         strncmp (item->text, text, item->length) == 0;
}

static inline guint
jy_test_count (const JyPrintout *self, const char *text, int page)
{
  guint n = 0;

  for (guint i = 0; i < self->items->len; i++)
    if (jy_test_item_is (jy_test_get_item (self, i), text) &&
        (page < 0 || jy_test_get_item (self, i)->page == (guint) page))
      n++;

  return n;
}

/* The running title and the foot stand in the margins, the marks to cut along outside of cards. */
static inline gboolean
jy_test_is_in_margin (const JyPrintout *self, const JyPageItem *item)
{
  const JyPaperSize *size = jy_paper_get_size (jy_printout_get_paper (self, item->page));

  return item->type.size == 8.5 &&
         (item->y < size->top / 2 || item->y > size->height - size->bottom);
}

static inline void
jy_test_check_frame (const JyPrintout *self, const JyPageItem *item)
{
  const JyPaperSize *size = jy_paper_get_size (jy_printout_get_paper (self, item->page));

  g_assert_cmpfloat (item->x, >=, size->side - TOLERANCE);
  g_assert_cmpfloat (item->x + item->width, <=, size->width - size->side + TOLERANCE);
  if (jy_test_is_in_margin (self, item))
    {
      g_assert_cmpfloat (item->y, >=, 12);
      g_assert_cmpfloat (item->y + item->height, <=, size->height - 12);
      return;
    }
  g_assert_cmpfloat (item->y, >=, size->top - TOLERANCE);
  g_assert_cmpfloat (item->y + item->height, <=, size->height - size->bottom + TOLERANCE);
}

/* Painted, it is no larger than the room it was given. */
static inline void
jy_test_check_text (const JyPageItem *item, JyTypesetter *setter)
{
  jy_typesetter_set (setter, item->text, item->length, &item->type, item->width);
  g_assert_cmpfloat (jy_typesetter_get_height (setter), <=, item->height + TOLERANCE);
  g_assert_cmpfloat (jy_typesetter_get_ink_width (setter), <=, item->width + 1);
}

static inline void
jy_test_check_apart (const JyPageItem *a, const JyPageItem *b)
{
  if (a->page != b->page || a->kind != JY_ITEM_TEXT || b->kind != JY_ITEM_TEXT)
    return;

  g_assert_true (a->x + a->width <= b->x + TOLERANCE || b->x + b->width <= a->x + TOLERANCE ||
                 a->y + a->height <= b->y + TOLERANCE || b->y + b->height <= a->y + TOLERANCE);
}

static inline void
jy_test_check_pages (const JyPrintout *self)
{
  g_auto (JyTypesetter) setter = { 0 };

  jy_typesetter_init (&setter);
  for (guint i = 0; i < self->items->len; i++)
    {
      jy_test_check_frame (self, jy_test_get_item (self, i));
      if (jy_test_get_item (self, i)->kind == JY_ITEM_TEXT)
        jy_test_check_text (jy_test_get_item (self, i), &setter);
      for (guint j = i + 1; j < self->items->len &&
                            jy_test_get_item (self, j)->page == jy_test_get_item (self, i)->page;
           j++)
        jy_test_check_apart (jy_test_get_item (self, i), jy_test_get_item (self, j));
    }
}
