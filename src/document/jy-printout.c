/* jy-printout.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-printout-private.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jy-store-printings.h"
#include "jy-words.h"

#define FOOT_SIZE 8.5 /* points */

/* How dark what is filled is: a printer of grey keeps it apart from white and from letters. */
#define FILL_GREY 0.92

static void
printout_free (gpointer data)
{
  JyPrintout *self = data;

  g_free (self->title);
  g_free (self->source);
  g_array_unref (self->subjects);
  g_ptr_array_unref (self->documents);
  g_string_chunk_free (self->texts);
  g_array_unref (self->items);
  g_array_unref (self->pages);
}

JyPrintout *
jy_printout_ref (JyPrintout *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
jy_printout_unref (JyPrintout *self)
{
  if (self != NULL)
    g_atomic_rc_box_release_full (self, printout_free);
}

/* Text in the margin of a page that is laid out already. */
static void
add_margin (
  JyFlow *flow, guint page, const char *text, JyAlign align, double x, double y, double width)
{
  const JyType type = { .size = FOOT_SIZE, .align = align };
  JyPrintout *out = flow->out;

  jy_flow_add_text (flow, text, strlen (text), &type, x, y, width, FOOT_SIZE * 1.5);
  g_array_index (out->items, JyPageItem, out->items->len - 1).page = page;
}

/* Its foot, and from the second page on its title, once it is known how many there are. */
static void
add_margins (JyPrintout *self, const JyDocument *document, JyTypesetter *setter, guint first)
{
  guint n = self->pages->len - first;
  JyFlow flow = { .out = self, .document = document, .setter = setter };

  for (guint i = document->has_cover ? 1 : 0; document->footer != NULL && i < n; i++)
    {
      const JyPaperSize *size = jy_paper_get_size (jy_printout_get_paper (self, first + i));
      /* Translators: at the foot of a page: its number, and how many there are. */
      g_autofree char *number =
        g_strdup_printf (jy_words_get (NULL, N_("Page %u of %u")), i + 1, n);
      const char *kept = g_string_chunk_insert (self->texts, number);
      double inner = size->width - 2 * size->side;
      double y = size->height - size->bottom * 0.68;

      add_margin (&flow, first + i, document->footer, JY_ALIGN_START, size->side, y, inner * 0.75);
      add_margin (&flow, first + i, kept, JY_ALIGN_END, size->side + inner * 0.75, y, inner * 0.25);
      if (i > 0)
        add_margin (&flow, first + i, document->title, JY_ALIGN_START, size->side, size->top * 0.42,
                    inner);
    }
}

static void
add_document (JyPrintout *self, const JyDocument *document, JyTypesetter *setter)
{
  guint first = self->pages->len;
  JyFlow flow = { .out = self, .document = document, .setter = setter, .size = document->size };

  jy_flow_set_paper (&flow, document->paper);
  jy_flow_new_page (&flow);
  jy_flow_run (&flow);
  add_margins (self, document, setter, first);
}

static int
compare_items (gconstpointer a, gconstpointer b)
{
  const JyPageItem *first = a, *second = b;

  return first->page < second->page ? -1 : first->page > second->page;
}

/* By page; g_array_sort() keeps the order of what is on the same one. */
static void
index_items (JyPrintout *self)
{
  guint at = 0;

  g_array_sort (self->items, compare_items);
  for (guint page = 0; page < self->pages->len; page++)
    {
      g_array_index (self->pages, JyPrintPage, page).first = at;
      while (at < self->items->len && g_array_index (self->items, JyPageItem, at).page == page)
        at++;
    }
}

JyPrintout *
jy_printout_new (const char *title, GPtrArray *documents, JyJob *job, GError **error)
{
  g_autoptr (JyPrintout) self = g_atomic_rc_box_new0 (JyPrintout);
  g_auto (JyTypesetter) setter = { 0 };

  self->title = g_strdup (title);
  self->source = g_strdup ("");
  self->subjects = g_array_new (FALSE, FALSE, sizeof (JyPrintedFor));
  self->documents = documents;
  self->texts = g_string_chunk_new (1024);
  self->items = g_array_new (FALSE, TRUE, sizeof (JyPageItem));
  self->pages = g_array_new (FALSE, TRUE, sizeof (JyPrintPage));
  jy_typesetter_init (&setter);

  for (guint i = 0; i < documents->len; i++)
    {
      if (job != NULL && g_cancellable_set_error_if_cancelled (jy_job_get_cancellable (job), error))
        return NULL;
      add_document (self, documents->pdata[i], &setter);
      if (job != NULL && documents->len > 1)
        jy_job_report (job, (double) i / documents->len);
    }
  index_items (self);

  return g_steal_pointer (&self);
}

void
jy_printout_set_source (JyPrintout *self, const char *document, int version, GArray *subjects)
{
  g_free (self->source);
  self->source = g_strdup (document);
  self->version = version;
  g_array_unref (self->subjects);
  self->subjects = subjects;
}

const char *
jy_printout_get_document (const JyPrintout *self)
{
  return self->source;
}

int
jy_printout_get_version (const JyPrintout *self)
{
  return self->version;
}

const GArray *
jy_printout_get_subjects (const JyPrintout *self)
{
  return self->subjects;
}

const char *
jy_printout_get_title (const JyPrintout *self)
{
  return self->title;
}

guint
jy_printout_get_n_documents (const JyPrintout *self)
{
  return self->documents->len;
}

guint
jy_printout_get_n_pages (const JyPrintout *self)
{
  return self->pages->len;
}

JyPaper
jy_printout_get_paper (const JyPrintout *self, guint page)
{
  g_return_val_if_fail (page < self->pages->len, JY_PAPER_A4);

  return g_array_index (self->pages, JyPrintPage, page).paper;
}

static void
paint_item (const JyPageItem *item, JyTypesetter *setter, cairo_t *cr)
{
  switch (item->kind)
    {
    case JY_ITEM_TEXT:
      cairo_set_source_rgb (cr, 0, 0, 0);
      jy_typesetter_set (setter, item->text, item->length, &item->type, item->width);
      jy_typesetter_paint (setter, cr, item->x, item->y);
      break;
    case JY_ITEM_LINE:
      cairo_set_source_rgb (cr, 0, 0, 0);
      cairo_set_line_width (cr, JY_LINE_WIDTH);
      cairo_move_to (cr, item->x, item->y);
      cairo_rel_line_to (cr, item->width, item->height);
      cairo_stroke (cr);
      break;
    case JY_ITEM_FILL:
      cairo_set_source_rgb (cr, FILL_GREY, FILL_GREY, FILL_GREY);
      cairo_rectangle (cr, item->x, item->y, item->width, item->height);
      cairo_fill (cr);
      break;
    case JY_ITEM_DRAWING:
    default:
      cairo_save (cr);
      cairo_translate (cr, item->x, item->y);
      item->block->paint (cr, item->width, item->height, item->block->data);
      cairo_restore (cr);
      break;
    }
}

void
jy_printout_paint_with (const JyPrintout *self, guint page, cairo_t *cr, JyTypesetter *setter)
{
  guint first = g_array_index (self->pages, JyPrintPage, page).first;

  /* What is filled lies below all else. */
  for (guint pass = 0; pass < 2; pass++)
    for (guint at = first; at < self->items->len; at++)
      {
        const JyPageItem *item = &g_array_index (self->items, JyPageItem, at);

        if (item->page != page)
          break;
        if ((item->kind == JY_ITEM_FILL) == (pass == 0))
          paint_item (item, setter, cr);
      }
}

void
jy_printout_paint (const JyPrintout *self, guint page, cairo_t *cr)
{
  g_auto (JyTypesetter) setter = { 0 };

  g_return_if_fail (page < self->pages->len);

  jy_typesetter_init (&setter);
  jy_printout_paint_with (self, page, cr, &setter);
}
