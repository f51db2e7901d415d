/* fuzz-template.c: the XML of a document; one that is read is written, read back and laid out
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <stdint.h>

#include "jy-error.h"
#include "jy-printout.h"
#include "jy-template.h"

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static void
lay_out (const JyTemplate *self)
{
  g_autoptr (JyPaperFacts) facts = jy_paper_facts_new ();
  g_autoptr (JyPrintout) printout = NULL;
  GPtrArray *documents = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_document_free);
  JyDocument *document = jy_template_make_document (self, "");

  jy_paper_facts_set (facts, "household.head", "欧阳\r\n阿依古丽");
  jy_paper_facts_set (jy_paper_facts_add_row (facts, "members"), "member.name", "Chen Mei");
  jy_template_fill (self, facts, document);
  g_ptr_array_add (documents, document);
  printout = jy_printout_new ("", documents, NULL, NULL);
  g_assert_cmpuint (jy_printout_get_n_pages (printout), >, 0);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JyTemplate) template =
    jy_template_read (size > 0 ? (const char *) data : "", (gssize) size, &error);
  g_autoptr (JyTemplate) again = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  if (template == NULL)
    {
      g_assert_true (error->domain == JY_ERROR && error->code == JY_ERROR_INVALID);
      return 0;
    }

  first = jy_template_write (template);
  again = jy_template_read (first, -1, &error);
  if (again == NULL && strlen (first) > size) /* it may be longer than what was read */
    return 0;
  g_assert_no_error (error);
  second = jy_template_write (again);
  g_assert_cmpstr (first, ==, second);
  lay_out (template);

  return 0;
}
